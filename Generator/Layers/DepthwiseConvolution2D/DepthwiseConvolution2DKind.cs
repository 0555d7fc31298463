using System.Numerics;
using Netwright.Generator.Layers.Convolution2D;
using Netwright.Generator.Layers.Windows;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.DepthwiseConvolution2D;

/// <summary>Reads and checks <c>[DepthwiseConv2D]</c>.</summary>
internal sealed class DepthwiseConvolution2DKind : LayerKind
{
    public override string Name => "DepthwiseConv2D";

    public override string ShortName => "depthwise";

    public override LayerRole Role => LayerRole.Weighted;

    public override bool TakesBias => true;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        WindowArguments window = WindowArguments.OfImage(arguments, touches: false);
        int multiplier = arguments.Positive("Multiplier");
        string initializer = arguments.Initializer();
        if (arguments.HasErrors || input is null || !arguments.TakesImage(input) || !SizeLimits.AllowValue(arguments, new BigInteger(input.Channels) * multiplier))
        {
            return null;
        }

        return ConvolutionRules.Check(arguments, window.On(input), input.Channels * multiplier, input.Channels, input) is { } geometry
            ? new DepthwiseConvolution2DLayer(arguments.Name, input, geometry, arguments.Flag("Bias", fallback: true), initializer)
            : null;
    }
}
