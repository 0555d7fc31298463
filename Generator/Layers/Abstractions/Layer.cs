using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers;

/// <summary>
/// A layer whose arguments were checked against the shape that reaches it. One record a kind of layer, equal by value: it is what
/// the incremental pipeline compares.
/// </summary>
internal abstract record Layer(string Name, Shape Input, Shape Output)
{
    /// <summary>The layer in words: <c>Conv2D 6 kernels of 5×5, padding 2</c>.</summary>
    public abstract string Description { get; }

    /// <summary>The trainable parameters, in the order in which they are saved.</summary>
    public virtual EquatableArray<ParameterSpec> Parameters => EquatableArray<ParameterSpec>.Empty;

    /// <summary>Whether training leaves its parameters as they are.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>The multiply-accumulates of one sample's forward pass.</summary>
    public virtual long MultiplyAccumulates => 0;

    /// <summary>The number of trainable parameters.</summary>
    public long ParameterCount => Parameters.Sum(static parameter => (long)parameter.Shape.Size);

    /// <summary>Adds the layer's primitive operations to the graph and returns the value that they end in.</summary>
    public abstract Value Lower(GraphBuilder graph, Value input);
}
