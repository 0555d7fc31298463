using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers;

/// <summary>A layer that reads one value.</summary>
internal abstract record UnaryLayer(string Name, Shape Input, Shape Output) : Layer(Name, new EquatableArray<Shape>([Input]), Output)
{
    /// <inheritdoc/>
    public sealed override Value Lower(GraphBuilder graph, IReadOnlyList<Value> inputs) => Lower(graph, inputs[0]);

    /// <summary>Adds the layer's primitive operations to the graph and returns the value that they end in.</summary>
    public abstract Value Lower(GraphBuilder graph, Value input);
}
