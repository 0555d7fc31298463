using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Rectification;

/// <content>On devices.</content>
internal sealed partial class RectifyGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, inputGradient);
        DevicePoints.Launch(emitter, this, "Gradient", axes.All, kernel =>
        {
            kernel.Line($"float element = {kernel.Read(axes.Of("gradient", _outputGradient), DeviceEmitter.At(_outputGradient))};");
            string input = kernel.Read(axes.Of("input", rectify.Input), DeviceEmitter.At(rectify.Input)).ToString();
            string slope = kernel.Read(rectify.SlopeOperand(axes, "slope"), emitter.Parameter(rectify.Slope)).ToString();
            kernel.Line($"{kernel.Write(axes.Of("output", inputGradient), DeviceEmitter.At(inputGradient))} = {input} > 0.0f ? element : element * {slope};");
        });
    }
}
