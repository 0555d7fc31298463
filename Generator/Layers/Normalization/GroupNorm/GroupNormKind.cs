using Netwright.Generator.Layers.Convolution2D;
using Netwright.Generator.Operations.GroupNormalization;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Normalization.GroupNorm;

/// <summary>Reads and checks <c>[GroupNorm]</c>.</summary>
internal sealed class GroupNormKind : GroupNormalizationKind
{
    public override string Name => "GroupNorm";

    protected override string LargerGroups => "Use fewer groups";

    protected override string Describe(Grouping grouping, Shape input)
        => $"GroupNorm of {grouping.Groups} {(grouping.Groups == 1 ? "group" : "groups")}";

    protected override Grouping? Group(LayerArguments arguments, Shape? input)
    {
        int groups = arguments.Positive("groups");
        return input is not null && GroupRules.Divide(arguments, groups, input.Channels, input, "groups")
            ? new Grouping(groups, IsPerPixel: false, IsPerElement: false)
            : null;
    }
}
