using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.SpatialDropout2D;

/// <summary>Zeroes whole channels at random while training.</summary>
internal sealed record SpatialDropout2DLayer(string Name, Shape Input, float Rate) : UnaryLayer(Name, Input, Input)
{
    public override string Description => FormattableString.Invariant($"SpatialDropout2D {Rate}");

    public override Value Lower(GraphBuilder graph, Value input) => graph.DropChannels(Name, input, Rate);
}
