using Netwright.Generator.Operations.GroupNormalization;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Normalization.InstanceNorm;

/// <summary>Reads and checks <c>[InstanceNorm]</c>.</summary>
internal sealed class InstanceNormKind : GroupNormalizationKind
{
    public override string Name => "InstanceNorm";

    public override bool RemovesMeans => true;

    protected override bool IsAffineByDefault => false;

    protected override string LargerGroups => "It needs an image of more than one pixel or a sequence of more than one step";

    protected override Grouping? Group(LayerArguments arguments, Shape? input)
        => input is null ? null : new Grouping(input.Channels, IsPerPixel: false, IsPerElement: false);
}
