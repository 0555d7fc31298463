using Netwright.Generator.Formulas;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Graph;

/// <summary>What a layer lowers itself with: one method a primitive operation.</summary>
internal sealed class GraphBuilder
{
    /// <summary>Cross-correlates the input with the weights (output channels, input channels / groups, kernel height, kernel width).</summary>
    public Value Convolve(string name, Value input, ConvolutionGeometry geometry, string weight, string? bias) => throw new NotSupportedException();

    /// <summary>Applies an activation element by element.</summary>
    public Value Activate(string name, Value input, Activation activation) => throw new NotSupportedException();

    /// <summary>Reduces windows of each channel to their maximum or average.</summary>
    public Value Pool(string name, Value input, PoolGeometry geometry, PoolKind kind) => throw new NotSupportedException();

    /// <summary>The same numbers under another shape; costs nothing.</summary>
    public Value Reshape(string name, Value input, Shape shape) => throw new NotSupportedException();

    /// <summary>Zeroes elements with the given probability while training and scales the others up; nothing at inference.</summary>
    public Value Drop(string name, Value input, float rate) => throw new NotSupportedException();

    /// <summary>Normalises the channels (of each pixel) to probabilities.</summary>
    public Value Softmax(string name, Value input) => throw new NotSupportedException();
}
