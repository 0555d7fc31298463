using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Devices.Contractions;

namespace Netwright.Generator.Operations.Recurrence;

/// <content>On devices: two launches a step.</content>
internal sealed partial class Recur
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        using IDisposable loop = emitter.Steps(this, Length, isReversed: false);
        DeviceContraction.Launch(
            emitter,
            this,
            "Project",
            Project(Isa.Scalar),
            ("state", DeviceEmitter.AtStep(States, before: 1)),
            ("weight", emitter.Parameter(Weight)),
            ("bias", emitter.Parameter(Bias)),
            ("output", DeviceEmitter.AtStep(Recurrent)));
        List<(string Name, DevicePlace Place)> buffers =
        [
            ("projected", DeviceEmitter.AtStep(Projected)),
            ("recurrent", DeviceEmitter.AtStep(Recurrent)),
            ("gates", DeviceEmitter.AtStep(Gates)),
            ("stateBefore", DeviceEmitter.AtStep(States, before: 1)),
            ("states", DeviceEmitter.AtStep(States)),
        ];
        if (Memories is not null)
        {
            buffers.Add(("memoryBefore", DeviceEmitter.AtStep(Memories, before: 1)));
            buffers.Add(("memories", DeviceEmitter.AtStep(Memories)));
        }

        DeviceCell.Launch(emitter, this, "Cell", Cell, Units, buffers, Cell.Forward);
    }
}
