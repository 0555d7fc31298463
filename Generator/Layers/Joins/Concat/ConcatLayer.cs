using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Joins.Concat;

/// <summary>The channels of several images, or several lists of features, one after the other.</summary>
internal sealed record ConcatLayer(string Name, EquatableArray<Shape> Inputs) : Layer(Name, Inputs, OutputOf(Inputs))
{
    public override string Description => FormattableString.Invariant($"Concat of {Inputs.Count} values");

    public override Value Lower(GraphBuilder graph, IReadOnlyList<Value> inputs) => graph.Concat(Name, inputs);

    private static Shape OutputOf(EquatableArray<Shape> inputs)
        => new(inputs[0].Extents.Skip(1).Prepend(inputs.Sum(static input => input.Channels)).ToEquatableArray());
}
