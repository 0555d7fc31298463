using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Dropout;

/// <content>On devices: the masks of the processor.</content>
internal sealed partial class DropChannels
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, output);
        DevicePoints.Launch(emitter, this, isGradient ? "Gradient" : string.Empty, axes.All, kernel =>
        {
            Drop.DeclareSeed(kernel, number);
            string channel = axes.Plane.Extent == 1 ? "0" : axes.Plane.Name;
            DeviceOperand from = kernel.Read(axes.Of("input", _input), DeviceEmitter.At(_input));
            DeviceOperand to = kernel.Write(axes.Of("output", output), DeviceEmitter.At(output));
            kernel.Line($"float factor = Dropout({Drop.SeedOf}, uint({channel} * 16 + lane), {Drop.Threshold(rate)}u, {HlslPrinter.Literal(1 / (1 - rate))});");
            kernel.Line($"{to} = {from} * factor;");
        });
    }
}
