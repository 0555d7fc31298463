using Netwright.Generator.Graph;
using Netwright.Generator.Layers.Convolution2D;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Convolution1D;

/// <summary>A convolution of a sequence, which counts as an image of one row.</summary>
internal sealed record Convolution1DLayer(string Name, Shape Input, ConvolutionGeometry Geometry, bool HasBias, string Initializer)
    : UnaryLayer(Name, Input, Geometry.OutputOf(Input))
{
    public override string Description
        => $"Conv1D {Geometry.Filters} {(Geometry.Filters == 1 ? "kernel" : "kernels")} of {Geometry.KernelWidth}"
            + Words + Words.Groups + (HasBias ? string.Empty : ", no bias");

    private ConvolutionWords Words => new(Geometry, isImage: false);

    public override EquatableArray<ParameterSpec> Parameters
        => WeightedParameters.Of(
            new Shape(Geometry.Filters, Input.Channels / Geometry.Groups, Geometry.KernelWidth),
            Initializer,
            fanIn: 1.0 * (Input.Channels / Geometry.Groups) * Geometry.KernelWidth,
            fanOut: 1.0 * (Geometry.Filters / Geometry.Groups) * Geometry.KernelWidth,
            HasBias);

    public override long MultiplyAccumulates => (long)Output.Size * (Input.Channels / Geometry.Groups) * Geometry.KernelWidth;

    public override Reach ReachX => Reach.Of(Geometry.KernelWidth, Geometry.StrideX, Geometry.DilationX);

    public override Value Lower(GraphBuilder graph, Value input)
        => graph.Convolve(Name, input, Geometry, Name + ".weight", HasBias ? Name + ".bias" : null);
}
