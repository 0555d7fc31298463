using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Softmax;

/// <summary>Scores as probabilities that sum to 1, or as the logarithms of these.</summary>
internal sealed record SoftmaxLayer(string Name, Shape Input, bool IsLogarithm) : UnaryLayer(Name, Input, Input)
{
    public override string Description => IsLogarithm ? "LogSoftmax" : "Softmax";

    public override Value Lower(GraphBuilder graph, Value input) => graph.Softmax(Name, input, IsLogarithm);
}
