using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Dropout;

/// <summary>Zeroes numbers at random while training.</summary>
internal sealed record DropoutLayer(string Name, Shape Input, float Rate) : UnaryLayer(Name, Input, Input)
{
    public override string Description => FormattableString.Invariant($"Dropout {Rate}");

    public override Value Lower(GraphBuilder graph, Value input) => graph.Drop(Name, input, Rate);
}
