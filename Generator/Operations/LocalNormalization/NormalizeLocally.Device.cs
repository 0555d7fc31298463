using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.LocalNormalization;

/// <content>On devices: a thread for each number.</content>
internal sealed partial class NormalizeLocally
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, output);
        string channel = axes.Plane.Extent == 1 ? "0" : axes.Plane.Name;
        DevicePoints.Launch(emitter, this, string.Empty, axes.All, kernel =>
        {
            DeviceOperand input = kernel.Read(axes.Of("input", Input), DeviceEmitter.At(Input));
            kernel.Line("float sum = 0.0f;");
            using (kernel.Body.Block(EachNear(channel, parameters.Before, parameters.After, output.Shape.Channels)))
            {
                kernel.Line($"float near = {input.At((axes.Plane, "n"))};");
                kernel.Line("sum += near * near;");
            }

            kernel.Line();
            kernel.Line($"sum = sum * {HlslPrinter.Literal(parameters.Factor)} + {HlslPrinter.Literal(parameters.K)};");
            kernel.Line($"{kernel.Write(axes.Of("divisor", divisor), DeviceEmitter.At(divisor))} = sum;");
            kernel.Line($"{kernel.Write(axes.Of("output", output), DeviceEmitter.At(output))} = {input} * {Power("sum")};");
        });
    }

    /// <summary>A loop over the channels up to so many before and after.</summary>
    public static string EachNear(string channel, int before, int after, int channels)
        => $"for (int n = max(0, {channel} - {before}); n < min({channels}, {channel} + {after + 1}); n++)";

    /// <summary>The power of a divisor that numbers are multiplied by.</summary>
    public string Power(string divided) => $"exp(log({divided}) * {HlslPrinter.Literal(-parameters.Beta)})";
}
