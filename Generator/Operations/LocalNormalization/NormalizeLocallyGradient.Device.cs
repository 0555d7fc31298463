using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.LocalNormalization;

/// <content>On devices: a thread for each number, first of the ratios and then of the gradient.</content>
internal sealed partial class NormalizeLocallyGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        LocalNormParameters parameters = forward.Parameters;
        PixelAxes axes = new(Isa.Scalar, _ratio);
        string channel = axes.Plane.Extent == 1 ? "0" : axes.Plane.Name;
        DevicePoints.Launch(emitter, this, "Ratio", axes.All, kernel =>
        {
            DeviceOperand gradient = kernel.Read(axes.Of("gradient", _outputGradient), DeviceEmitter.At(_outputGradient));
            DeviceOperand normalized = kernel.Read(axes.Of("normalized", forward.Output), DeviceEmitter.At(forward.Output));
            DeviceOperand divisor = kernel.Read(axes.Of("divisor", forward.Divisor), DeviceEmitter.At(forward.Divisor));
            kernel.Line($"float product = {gradient} * {normalized};");
            kernel.Line($"{kernel.Write(axes.Of("ratio", _ratio), DeviceEmitter.At(_ratio))} = product / {divisor};");
        });
        DevicePoints.Launch(emitter, this, "Gradient", axes.All, kernel =>
        {
            DeviceOperand gradient = kernel.Read(axes.Of("gradient", _outputGradient), DeviceEmitter.At(_outputGradient));
            DeviceOperand input = kernel.Read(axes.Of("input", forward.Input), DeviceEmitter.At(forward.Input));
            DeviceOperand divisor = kernel.Read(axes.Of("divisor", forward.Divisor), DeviceEmitter.At(forward.Divisor));
            DeviceOperand ratio = kernel.Read(axes.Of("ratio", _ratio), DeviceEmitter.At(_ratio));
            kernel.Line("float sum = 0.0f;");

            // The windows that hold this channel are those of the channels that lie as far on the other side.
            using (kernel.Body.Block(NormalizeLocally.EachNear(channel, parameters.After, parameters.Before, _ratio.Shape.Channels)))
            {
                kernel.Line($"sum += {ratio.At((axes.Plane, "n"))};");
            }

            kernel.Line();
            string factor = HlslPrinter.Literal(2 * parameters.Factor * parameters.Beta);
            kernel.Line($"float own = {gradient} * {forward.Power($"{divisor}")};");
            kernel.Line($"{kernel.Write(axes.Of("output", inputGradient), DeviceEmitter.At(inputGradient))} = own - {factor} * {input} * sum;");
        });
    }
}
