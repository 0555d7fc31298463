using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Devices.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Recurrence;

/// <content>On devices: two launches a step.</content>
internal sealed partial class RecurGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        emitter.Begin(this);
        if (_memoryGradient is not null)
        {
            Clear(emitter, _memoryGradient);
        }

        using IDisposable loop = emitter.Steps(this, _forward.Length, isReversed: true);
        DeviceCell.Launch(emitter, this, "CellGradient", _forward.Cell, _forward.Units, DeviceBuffers, _forward.Cell.Backward);
        DeviceContraction.Launch(
            emitter,
            this,
            "ProjectGradient",
            Project(Isa.Scalar),
            ("gradient", DeviceEmitter.AtStep(_recurrentGradient)),
            ("weight", emitter.Parameter(_forward.Weight)),
            ("output", DeviceEmitter.AtStep(_statesGradient, before: 1)));
    }

    private List<(string Name, DevicePlace Place)> DeviceBuffers
    {
        get
        {
            List<(string Name, DevicePlace Place)> buffers =
            [
                ("gradient", DeviceEmitter.AtStep(_statesGradient)),
                ("gates", DeviceEmitter.AtStep(_forward.Gates)),
                ("projectedGradient", DeviceEmitter.AtStep(_projectedGradient)),
            ];
            if (_forward.Memories is { } memories)
            {
                buffers.Add(("memoryBefore", DeviceEmitter.AtStep(memories, before: 1)));
                buffers.Add(("memories", DeviceEmitter.AtStep(memories)));
                buffers.Add(("memoryGradient", DeviceEmitter.At(_memoryGradient!)));
            }

            if (_forward.Cell.WeighsState)
            {
                buffers.Add(("recurrent", DeviceEmitter.AtStep(_forward.Recurrent)));
                buffers.Add(("recurrentGradient", DeviceEmitter.AtStep(_recurrentGradient)));
                buffers.Add(("stateBefore", DeviceEmitter.AtStep(_forward.States, before: 1)));
                buffers.Add(("gradientBefore", DeviceEmitter.AtStep(_statesGradient, before: 1)));
            }

            return buffers;
        }
    }

    private static void Clear(DeviceEmitter emitter, Value value)
    {
        Axis element = new(DevicePoints.Index, value.Size);
        DevicePoints.Launch(emitter, "Clear", "Puts zeros into a value.", [element], kernel => kernel.Line(
            $"{kernel.Write(new Operand("value", Affine.At(0).Along(element, 1)), DeviceEmitter.At(value))} = 0.0f;"));
    }
}
