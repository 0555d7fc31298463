using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Activations;

/// <summary>A function applied to each number by itself.</summary>
internal sealed record ActivationLayer(string Name, Shape Input, Activation Activation, string Words) : UnaryLayer(Name, Input, Input)
{
    public override string Description => Words;

    public override Value Lower(GraphBuilder graph, Value input) => graph.Activate(Name, input, Activation);
}
