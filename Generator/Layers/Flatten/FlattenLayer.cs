using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Flatten;

/// <summary>The same numbers as one flat list of features.</summary>
internal sealed record FlattenLayer(string Name, Shape Input) : UnaryLayer(Name, Input, new Shape(Input.Size))
{
    public override string Description => "Flatten";

    public override Value Lower(GraphBuilder graph, Value input) => GraphBuilder.Reshape(Name, input, Output);
}
