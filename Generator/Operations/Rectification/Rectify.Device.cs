using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Rectification;

/// <content>On devices.</content>
internal sealed partial class Rectify
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, output);
        DevicePoints.Launch(emitter, this, string.Empty, axes.All, kernel =>
        {
            kernel.Line($"float element = {kernel.Read(axes.Of("input", Input), DeviceEmitter.At(Input))};");
            string slope = kernel.Read(SlopeOperand(axes, "slope"), emitter.Parameter(Slope)).ToString();
            kernel.Line($"{kernel.Write(axes.Of("output", output), DeviceEmitter.At(output))} = element > 0.0f ? element : element * {slope};");
        });
    }
}
