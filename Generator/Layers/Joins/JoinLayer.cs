using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Joins;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Joins;

/// <summary>Values of one shape, joined number by number.</summary>
internal sealed record JoinLayer(string Name, EquatableArray<Shape> Inputs, JoinKind Join) : Layer(Name, Inputs, Inputs[0])
{
    public override string Description => FormattableString.Invariant($"{Join} of {Inputs.Count} values");

    public override Value Lower(GraphBuilder graph, IReadOnlyList<Value> inputs) => graph.Join(Name, Join, inputs);
}
