using Netwright.Generator.Formulas;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Dropout;
using Netwright.Generator.Operations.Elementwise;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Operations.Rectification;
using Netwright.Generator.Operations.Softmax;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Graph;

/// <summary>What a layer lowers itself with: one method a primitive operation.</summary>
internal sealed class GraphBuilder(NetworkGraph graph, ExecutionKind kind)
{
    private int _dropouts;

    /// <summary>Cross-correlates the input with the weights (output channels, input channels / groups, kernel height, kernel width).</summary>
    public Value Convolve(string name, Value input, ConvolutionGeometry geometry, string weight, string? bias)
    {
        Value result = new(name, geometry.OutputOf(input.Shape));
        graph.Forward.Add(new Convolution(name, input, result, geometry, weight, bias));
        return result;
    }

    /// <summary>Applies an activation element by element.</summary>
    public Value Activate(string name, Value input, Activation activation)
    {
        Value result = Like(name, input);
        graph.Forward.Add(new Activate(name, input, result, activation));
        return result;
    }

    /// <summary>Scales negative numbers by a learned slope.</summary>
    public Value Rectify(string name, Value input, string slope, bool isPerChannel)
    {
        Value result = Like(name, input);
        graph.Forward.Add(new Rectify(name, input, result, slope, isPerChannel));
        return result;
    }

    /// <summary>Reduces windows of each channel to their maximum, minimum or average.</summary>
    public Value Pool(string name, Value input, PoolGeometry geometry, PoolKind kind, Shape output)
    {
        Value result = new(name, output);
        graph.Forward.Add(new Pool(name, input, result, geometry, kind));
        return result;
    }

    /// <summary>The same numbers under another shape; costs nothing.</summary>
    public static Value Reshape(string name, Value input, Shape shape) => input.View(name, shape);

    /// <summary>Zeroes elements with the given probability while training and scales the others up; nothing at inference.</summary>
    public Value Drop(string name, Value input, float rate)
    {
        if (kind != ExecutionKind.Training || rate == 0)
        {
            return input;
        }

        Value result = Like(name, input);
        graph.Forward.Add(new Drop(name, input, result, rate, _dropouts++));
        return result;
    }

    /// <summary>Normalises the channels (of each pixel) to probabilities, or to their logarithms.</summary>
    public Value Softmax(string name, Value input, bool isLogarithm)
    {
        Value result = Like(name, input);
        graph.Forward.Add(new Softmax(name, input, result, isLogarithm));
        return result;
    }

    // What keeps a value's shape keeps the order of its numbers in memory too: of a flattened image it makes a flattened image.
    private static Value Like(string name, Value input)
    {
        Value storage = new(name, input.Storage.Shape);
        return input.IsView ? storage.View(name, input.Shape) : storage;
    }
}
