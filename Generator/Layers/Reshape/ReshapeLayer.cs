using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Reshape;

/// <summary>The same numbers under another shape.</summary>
internal sealed record ReshapeLayer(string Name, Shape Input, Shape Output) : UnaryLayer(Name, Input, Output)
{
    public override string Description => $"Reshape to {Output}";

    public override Value Lower(GraphBuilder graph, Value input) => GraphBuilder.Reshape(Name, input, Output);
}
