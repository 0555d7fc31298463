using Netwright.Generator.Layers.Windows;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Convolution2D;

/// <summary>Reads and checks <c>[Conv2D]</c>.</summary>
internal sealed class Convolution2DKind : LayerKind
{
    public override string Name => "Conv2D";

    public override string ShortName => "conv";

    public override LayerRole Role => LayerRole.Weighted;

    public override bool TakesBias => true;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        int filters = arguments.Positive("filters");
        WindowArguments window = WindowArguments.OfImage(arguments, touches: false);
        int groups = arguments.Positive("Groups");
        string initializer = arguments.Initializer();
        return !arguments.HasErrors && input is not null && arguments.TakesImage(input)
            && ConvolutionRules.Check(arguments, window.On(input), filters, groups, input) is { } geometry
            ? new Convolution2DLayer(arguments.Name, input, geometry, arguments.Flag("Bias", fallback: true), initializer)
            : null;
    }
}
