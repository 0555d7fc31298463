using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Joins;

/// <content>On devices: a thread for each channel of each sample.</content>
internal sealed partial class GateGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, _outputGradient);
        DevicePoints.Launch(emitter, this, "Gradient", [axes.Plane, axes.Lane], kernel =>
        {
            DeviceOperand gradient = kernel.Read(axes.Of("gradient", _outputGradient), DeviceEmitter.At(_outputGradient));
            DeviceOperand image = kernel.Read(axes.Of("image", _image), DeviceEmitter.At(_image));
            Operand result = new("output", Affine.At(0).Along(axes.Plane, Graph.Value.Lanes).Along(axes.Lane, 1));
            kernel.Line("float total = 0.0f;");
            using (kernel.Loop(axes.Row, axes.Column))
            {
                kernel.Line($"total += {gradient} * {image};");
            }

            kernel.Line();
            kernel.Line($"{kernel.Write(result, DeviceEmitter.At(gateGradient))} = total;");
        });
    }
}
