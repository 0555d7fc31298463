using Netwright.Generator.Layers.Convolution2D;
using Netwright.Generator.Layers.Windows;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Convolution1D;

/// <summary>Reads and checks <c>[Conv1D]</c>.</summary>
internal sealed class Convolution1DKind : LayerKind
{
    public override string Name => "Conv1D";

    public override string ShortName => "conv";

    public override LayerRole Role => LayerRole.Weighted;

    public override bool TakesBias => true;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        int filters = arguments.Positive("filters");
        WindowArguments window = WindowArguments.OfSequence(arguments, touches: false);
        int groups = arguments.Positive("Groups");
        string initializer = arguments.Initializer();
        return !arguments.HasErrors && input is not null && arguments.TakesSequence(input)
            && ConvolutionRules.Check(arguments, window.On(input), filters, groups, input) is { } geometry
            ? new Convolution1DLayer(arguments.Name, input, geometry, arguments.Flag("Bias", fallback: true), initializer)
            : null;
    }
}
