using Netwright.Generator.Formulas;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Dropout;
using Netwright.Generator.Operations.Elementwise;
using Netwright.Generator.Operations.Embedding;
using Netwright.Generator.Operations.GroupNormalization;
using Netwright.Generator.Operations.Joins;
using Netwright.Generator.Operations.LocalNormalization;
using Netwright.Generator.Operations.Normalization;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Operations.Rectification;
using Netwright.Generator.Operations.Recurrence;
using Netwright.Generator.Operations.Regions;
using Netwright.Generator.Operations.Softmax;
using Netwright.Generator.Operations.Upsampling;
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

    /// <summary>Goes along a sequence of inputs, projected to the gates of a cell, and returns the states of all steps.</summary>
    public Value Recur(string name, Value projected, int units, CellKind cell, string weight, string bias)
    {
        Value states = new(name, new Shape(projected.Shape.Width, units));
        graph.Forward.Add(new Recur(name, projected, states, cell, weight, bias));
        return states;
    }

    /// <summary>Replaces every number by the row of a table that it names.</summary>
    public Value Embed(string name, Value input, string table, int rows, int columns)
    {
        Value result = new(name, new Shape(input.Shape.Size, columns));
        graph.Forward.Add(new Embed(name, input, result, table, rows));
        return result;
    }

    /// <summary>Copies a rectangle of every channel into a value of zeros.</summary>
    public Value CopyRegion(string name, Value input, Region region, Shape output)
    {
        Value result = new(name, output);
        graph.Forward.Add(new CopyRegion(name, input, result, region));
        return result;
    }

    /// <summary>Makes every pixel a square of so many pixels a side, or interpolates between them.</summary>
    public Value Upsample(string name, Value input, int scale, bool isBilinear)
    {
        Value result = new(name, input.Shape.With(input.Shape.Channels, input.Shape.Height * scale, input.Shape.Width * scale));
        graph.Forward.Add(isBilinear ? new Interpolate(name, input, result, scale) : new Repeat(name, input, result, scale));
        return result;
    }

    /// <summary>The adjoint of a cross-correlation: what that reads is written, and what it writes is read.</summary>
    public Value ConvolveTransposed(string name, Value input, ConvolutionGeometry geometry, string weight, string? bias, Shape output)
    {
        Value result = new(name, output);
        graph.Forward.Add(new TransposedConvolution(name, input, result, geometry, weight, bias));
        return result;
    }

    /// <summary>Divides every number by a power of the sum of squares of its neighbours in the channels.</summary>
    public Value NormalizeLocally(string name, Value input, LocalNormParameters parameters)
    {
        Value result = Like(name, input);
        graph.Forward.Add(new NormalizeLocally(name, input, result, new Value(name + ".scale", input.Shape), parameters));
        return result;
    }

    /// <summary>Zeroes whole channels with the given probability while training and scales the others up; nothing at inference.</summary>
    public Value DropChannels(string name, Value input, float rate)
    {
        if (kind != ExecutionKind.Training || rate == 0)
        {
            return input;
        }

        Value result = Like(name, input);
        graph.Forward.Add(new DropChannels(name, input, result, rate, _dropouts++));
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

    /// <summary>Normalises each channel: over the batch while training, by the running statistics at inference.</summary>
    public Value NormalizeBatch(string name, Value input, BatchNormParameters parameters)
    {
        Value result = Like(name, input);
        if (kind == ExecutionKind.Training)
        {
            MeasureBatch measured = new(name, input);
            graph.Forward.Add(measured);
            graph.Forward.Add(new NormalizeBatch(name, input, result, measured, parameters));
        }
        else
        {
            graph.Forward.Add(new ScaleChannels(name, input, result, parameters));
        }

        return result;
    }

    /// <summary>Normalises groups of each sample's numbers.</summary>
    public Value NormalizeGroups(string name, Value input, GroupNormParameters parameters)
    {
        Value result = Like(name, input);
        int statistics = parameters.Grouping.StatisticsSize(graph.IsForDevice ? ExecutionKind.Training : kind, input);
        Value? kept = statistics == 0 ? null : new Value(name + ".statistics", new Shape(statistics));
        graph.Forward.Add(new NormalizeGroups(name, input, result, kept, parameters));
        return result;
    }

    /// <summary>Joins at least two values of one shape number by number. A value may be among them twice.</summary>
    public Value Join(string name, JoinKind kind, IReadOnlyList<Value> inputs)
    {
        Value result = Like(name, inputs[inputs.Count - 1]);
        graph.Forward.Add(new Join(name, kind, inputs, result));
        return result;
    }

    /// <summary>
    /// Puts at least two values one after the other: the channels of images of one height and width, or flat features. A value may be among
    /// them twice.
    /// </summary>
    public Value Concat(string name, IReadOnlyList<Value> inputs)
    {
        int channels = inputs.Sum(static input => input.Shape.Channels);
        Value result = new(name, inputs[0].Shape.IsFlat ? new Shape(channels) : new Shape(channels, inputs[0].Shape.Height, inputs[0].Shape.Width));
        graph.Forward.Add(new Concat(name, inputs, result));
        return result;
    }

    /// <summary>Multiplies every pixel of each channel of an image by the channel's number of the gate, whose shape is C or C×1×1.</summary>
    public Value Gate(string name, Value image, Value gate)
    {
        Value result = Like(name, image);
        graph.Forward.Add(new Gate(name, image, gate, result));
        return result;
    }

    // What keeps a value's shape keeps the order of its numbers in memory too: of a flattened image it makes a flattened image.
    private static Value Like(string name, Value input)
    {
        Value storage = new(name, input.Storage.Shape);
        return input.IsView ? storage.View(name, input.Shape) : storage;
    }
}
