using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Softmax;

/// <summary>Scores as probabilities that sum to 1.</summary>
internal sealed record SoftmaxLayer(string Name, Shape Input) : UnaryLayer(Name, Input, Input)
{
    public override string Description => "Softmax";

    public override Value Lower(GraphBuilder graph, Value input) => graph.Softmax(Name, input);
}
