using Netwright.Generator.Operations.GroupNormalization;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Normalization.LayerNorm;

/// <summary>Reads and checks <c>[LayerNorm]</c>.</summary>
internal sealed class LayerNormKind : GroupNormalizationKind
{
    public override string Name => "LayerNorm";

    protected override string LargerGroups => "It needs more than one feature";

    protected override string Describe(Grouping grouping, Shape input)
        => !grouping.IsPerPixel ? Name : input.IsSequence ? "LayerNorm of each step" : "LayerNorm of each pixel";

    protected override Grouping? Group(LayerArguments arguments, Shape? input)
    {
        bool isPerPixel = arguments.Flag("PerPixel", fallback: false);
        if (input is null || (isPerPixel && !arguments.TakesImage(input)))
        {
            return null;
        }

        return new Grouping(1, IsPerPixel: isPerPixel || input.IsSequence, IsPerElement: input.IsImage && !isPerPixel);
    }
}
