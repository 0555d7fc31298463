using System.Numerics;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers.Convolution2D;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.ConvolutionTranspose2D;

/// <summary>Reads and checks <c>[ConvTranspose2D]</c>.</summary>
internal sealed class ConvolutionTranspose2DKind : LayerKind
{
    public override string Name => "ConvTranspose2D";

    public override string ShortName => "deconv";

    public override LayerRole Role => LayerRole.Weighted;

    public override bool TakesBias => true;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        int filters = arguments.Positive("filters");
        bool isSquare = arguments.Has("kernel") || !arguments.Has("kernelHeight");
        int height = arguments.Positive(isSquare ? "kernel" : "kernelHeight");
        int width = isSquare ? height : arguments.Positive("kernelWidth");
        int stride = arguments.Positive("Stride");
        int padding = arguments.NotNegative("Padding");
        int outputPadding = arguments.NotNegative("OutputPadding");
        int dilation = arguments.Positive("Dilation");
        int groups = arguments.Positive("Groups");
        string initializer = arguments.Initializer();
        if (!arguments.HasErrors && outputPadding >= stride)
        {
            arguments.Report(
                DiagnosticDescriptors.OutputPadding, "OutputPadding", [new ArgumentMend("OutputPadding", stride - 1)], Name, outputPadding, stride);
        }

        if (arguments.HasErrors || input is null || !arguments.TakesImage(input) || !GroupRules.Divide(arguments, groups, filters, input))
        {
            return null;
        }

        BigInteger outputHeight = Extent(input.Height, height, stride, padding, outputPadding, dilation);
        BigInteger outputWidth = Extent(input.Width, width, stride, padding, outputPadding, dilation);
        if (outputHeight < 1 || outputWidth < 1)
        {
            arguments.Report(
                DiagnosticDescriptors.NothingLeft,
                "Padding",
                [new ArgumentMend("Padding", padding - (long)((2 - BigInteger.Min(outputHeight, outputWidth)) / 2))],
                Name,
                $"{outputHeight + (2 * new BigInteger(padding))}",
                $"{outputWidth + (2 * new BigInteger(padding))}",
                arguments.Surroundings.Describe(input),
                padding);
            return null;
        }

        if (!SizeLimits.AllowValue(arguments, outputHeight * outputWidth * filters))
        {
            return null;
        }

        var geometry = new ConvolutionGeometry(
            input.Channels, height, width, stride, stride, padding, padding, padding, padding, dilation, dilation, groups);
        var output = new Shape(filters, (int)outputHeight, (int)outputWidth);
        return new ConvolutionTranspose2DLayer(arguments.Name, input, output, geometry, arguments.Flag("Bias", fallback: true), initializer);
    }

    private static BigInteger Extent(int input, int kernel, int stride, int padding, int outputPadding, int dilation)
        => ((input - 1) * new BigInteger(stride)) - (2 * new BigInteger(padding)) + ((kernel - 1) * new BigInteger(dilation)) + outputPadding + 1;
}
