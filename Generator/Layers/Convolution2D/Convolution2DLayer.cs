using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Convolution2D;

/// <summary>A two-dimensional convolution of an image.</summary>
internal record Convolution2DLayer(string Name, Shape Input, ConvolutionGeometry Geometry, bool HasBias, string Initializer)
    : UnaryLayer(Name, Input, Geometry.OutputOf(Input))
{
    public sealed override string Description
        => Title + Words + Groups + (HasBias ? string.Empty : ", no bias");

    public sealed override EquatableArray<ParameterSpec> Parameters
        => WeightedParameters.Of(
            new Shape(Geometry.Filters, Input.Channels / Geometry.Groups, Geometry.KernelHeight, Geometry.KernelWidth),
            Initializer,
            fanIn: 1.0 * (Input.Channels / Geometry.Groups) * Geometry.KernelHeight * Geometry.KernelWidth,
            fanOut: 1.0 * (Geometry.Filters / Geometry.Groups) * Geometry.KernelHeight * Geometry.KernelWidth,
            HasBias);

    public sealed override long MultiplyAccumulates
        => (long)Output.Size * (Input.Channels / Geometry.Groups) * Geometry.KernelHeight * Geometry.KernelWidth;

    public sealed override Reach ReachY => Reach.Of(Geometry.KernelHeight, Geometry.StrideY, Geometry.DilationY);

    public sealed override Reach ReachX => Reach.Of(Geometry.KernelWidth, Geometry.StrideX, Geometry.DilationX);

    /// <summary>What of the description concerns the groups.</summary>
    protected virtual string Groups => Words.Groups;

    private ConvolutionWords Words => new(Geometry, isImage: true);

    /// <summary>The beginning of the description.</summary>
    protected virtual string Title
        => $"Conv2D {Geometry.Filters} {(Geometry.Filters == 1 ? "kernel" : "kernels")} of {Geometry.KernelHeight}×{Geometry.KernelWidth}";

    public sealed override Value Lower(GraphBuilder graph, Value input)
        => graph.Convolve(Name, input, Geometry, Name + ".weight", HasBias ? Name + ".bias" : null);
}
