using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Convolution2D;

/// <summary>A two-dimensional convolution of an image.</summary>
internal sealed record Convolution2DLayer(string Name, Shape Input, ConvolutionGeometry Geometry, bool HasBias, string Initializer)
    : UnaryLayer(Name, Input, Geometry.OutputOf(Input))
{
    public override string Description => string.Concat(Words());

    public override EquatableArray<ParameterSpec> Parameters
        => WeightedParameters.Of(
            new Shape(Geometry.Filters, Input.Channels / Geometry.Groups, Geometry.KernelHeight, Geometry.KernelWidth),
            Initializer,
            fanIn: Input.Channels / Geometry.Groups * Geometry.KernelHeight * Geometry.KernelWidth,
            fanOut: Geometry.Filters / Geometry.Groups * Geometry.KernelHeight * Geometry.KernelWidth,
            HasBias);

    public override long MultiplyAccumulates
        => (long)Output.Size * (Input.Channels / Geometry.Groups) * Geometry.KernelHeight * Geometry.KernelWidth;

    public override Value Lower(GraphBuilder graph, Value input)
        => graph.Convolve(Name, input, Geometry, Name + ".weight", HasBias ? Name + ".bias" : null);

    private IEnumerable<string> Words()
    {
        yield return $"Conv2D {Geometry.Filters} {(Geometry.Filters == 1 ? "kernel" : "kernels")} of {Geometry.KernelHeight}×{Geometry.KernelWidth}";
        if (Geometry.StrideY != 1)
        {
            yield return $", stride {Geometry.StrideY}";
        }

        if (Geometry.PaddingTop != 0)
        {
            yield return $", padding {Geometry.PaddingTop}";
        }

        if (Geometry.DilationY != 1)
        {
            yield return $", dilation {Geometry.DilationY}";
        }

        if (Geometry.Groups != 1)
        {
            yield return $", {Geometry.Groups} groups";
        }

        if (!HasBias)
        {
            yield return ", no bias";
        }
    }
}
