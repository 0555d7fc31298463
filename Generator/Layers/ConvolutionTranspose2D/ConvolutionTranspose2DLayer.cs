using Netwright.Generator.Graph;
using Netwright.Generator.Layers.Convolution2D;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.ConvolutionTranspose2D;

/// <summary>A transposed convolution.</summary>
/// <param name="Name">The layer's name.</param>
/// <param name="Input">The shape that it reads.</param>
/// <param name="Output">The shape that it yields.</param>
/// <param name="Geometry">The convolution that it is the transposed of: from its output to its input.</param>
/// <param name="HasBias">Whether it adds a bias.</param>
/// <param name="Initializer">How the weight is drawn.</param>
internal sealed record ConvolutionTranspose2DLayer(
    string Name, Shape Input, Shape Output, ConvolutionGeometry Geometry, bool HasBias, string Initializer)
    : UnaryLayer(Name, Input, Output)
{
    public override string Description
        => $"ConvTranspose2D {Output.Channels} {(Output.Channels == 1 ? "kernel" : "kernels")} of {Geometry.KernelHeight}×{Geometry.KernelWidth}"
            + Words + OutputPadding + Words.Groups + (HasBias ? string.Empty : ", no bias");

    public override EquatableArray<ParameterSpec> Parameters
    {
        get
        {
            double kernel = 1.0 * Geometry.KernelHeight * Geometry.KernelWidth;
            int fanIn = WeightedParameters.Fan(Input.Channels / Geometry.Groups * kernel);
            int fanOut = WeightedParameters.Fan(Output.Channels / Geometry.Groups * kernel);
            var weight = new Shape(Input.Channels, Output.Channels / Geometry.Groups, Geometry.KernelHeight, Geometry.KernelWidth);
            ParameterSpec[] specs = [new("weight", weight, Initializer, fanIn, fanOut), new("bias", new Shape(Output.Channels), "Zeros", fanIn, fanOut)];
            return specs.Take(HasBias ? 2 : 1).ToEquatableArray();
        }
    }

    public override long MultiplyAccumulates
        => (long)Input.Size * (Output.Channels / Geometry.Groups) * Geometry.KernelHeight * Geometry.KernelWidth;

    public override Reach ReachY => ReachOf(Geometry.KernelHeight, Geometry.DilationY, Geometry.StrideY);

    public override Reach ReachX => ReachOf(Geometry.KernelWidth, Geometry.DilationX, Geometry.StrideX);

    private ConvolutionWords Words => new(Geometry, isImage: true);

    private string OutputPadding
    {
        get
        {
            int room = Output.Height + (2 * Geometry.PaddingTop) - ((Geometry.KernelHeight - 1) * Geometry.DilationY) - 1;
            int added = room - ((Input.Height - 1) * Geometry.StrideY);
            return added == 0 ? string.Empty : $", output padding {added}";
        }
    }

    // The taps that fall on one pixel of the output stand a stride apart, where the dilation lets them meet at all.
    private static Reach ReachOf(int kernel, int dilation, int stride)
        => new(Math.Ceiling((((kernel - 1.0) * dilation) + 1) / stride), 1.0 / stride);

    public override Value Lower(GraphBuilder graph, Value input)
        => graph.ConvolveTransposed(Name, input, Geometry, Name + ".weight", HasBias ? Name + ".bias" : null, Output);
}
