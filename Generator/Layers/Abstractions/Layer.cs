using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers;

/// <summary>
/// A layer whose arguments were checked against the shapes that reach it. One record a kind of layer, equal by value: it is what
/// the incremental pipeline compares.
/// </summary>
/// <param name="Name">Its name, with those of the blocks around it: <c>conv1</c>, <c>basicBlock3.conv1</c>.</param>
/// <param name="Inputs">The shapes of the values that it reads.</param>
/// <param name="Output">The shape of the value that it yields.</param>
internal abstract record Layer(string Name, EquatableArray<Shape> Inputs, Shape Output)
{
    /// <summary>The shape of the first value that it reads.</summary>
    public Shape Input => Inputs[0];

    /// <summary>The layer in words: <c>Conv2D 6 kernels of 5×5, padding 2</c>.</summary>
    public abstract string Description { get; }

    /// <summary>The trainable parameters, in the order in which they are saved.</summary>
    public virtual EquatableArray<ParameterSpec> Parameters => EquatableArray<ParameterSpec>.Empty;

    /// <summary>Whether training leaves its parameters as they are.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>Where it reads indices rather than numbers, how many there are: they go from 0 to one less.</summary>
    public virtual int? Vocabulary => null;

    /// <summary>The multiply-accumulates of one sample's forward pass.</summary>
    public virtual long MultiplyAccumulates => 0;

    /// <summary>How far one number of the output sees along the height of the input.</summary>
    public virtual Reach ReachY => Reach.Pointwise;

    /// <summary>How far one number of the output sees along the width of the input, or along a sequence.</summary>
    public virtual Reach ReachX => Reach.Pointwise;

    /// <summary>The number of its parameters, running statistics not counted.</summary>
    public long ParameterCount => Parameters.Where(static parameter => !parameter.IsRunning).Sum(static parameter => (long)parameter.Shape.Size);

    /// <summary>Adds the layer's primitive operations to the graph and returns the value that they end in.</summary>
    public abstract Value Lower(GraphBuilder graph, IReadOnlyList<Value> inputs);
}
