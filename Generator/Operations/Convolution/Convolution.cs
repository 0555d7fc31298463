using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// A two-dimensional cross-correlation with its bias; fusion adds the activation and the pooling that follow. Fully connected layers
/// are the case of a kernel that covers the whole input.
/// </summary>
internal sealed class Convolution(string name, Value input, Value output, ConvolutionGeometry geometry, string weight, string? bias)
    : Operation(name)
{
    public Value Input { get; set; } = input;

    /// <summary>The sums, activated where an activation is fused.</summary>
    public Value Output { get; set; } = output;

    public ConvolutionGeometry Geometry { get; set; } = geometry;

    public string Weight { get; } = weight;

    public string? Bias { get; } = bias;

    /// <summary>The fused activation.</summary>
    public Activation? Activation { get; set; }

    /// <summary>The fused pooling; its windows tile the output exactly.</summary>
    public Pool? Pooling { get; set; }

    /// <summary>Whether the values before the fused pooling are stored too, for a backward pass.</summary>
    public bool KeepsUnpooled { get; set; }

    /// <summary>Where the weights of the single-sample kernel begin in the packed buffer.</summary>
    public int PackedOffset { get; set; }

    public override IReadOnlyList<Value> Inputs => [Input];

    public override IReadOnlyList<Value> Outputs
        => Pooling is null ? [Output] : KeepsUnpooled ? [Output, Pooling.Output] : [Pooling.Output];

    /// <summary>The value that the kernel ends in.</summary>
    public Value Result => Pooling?.Output ?? Output;

    public int InputChannels => Input.Shape.Channels / Geometry.Groups;

    public int OutputChannels => Geometry.Filters / Geometry.Groups;

    public override string Description
        => $"{Input.Shape} → {Output.Shape}{(Activation is null ? string.Empty : ", " + Activation.Name)}{(Pooling is null ? string.Empty : $", {Pooling.Words} → {Pooling.Output.Shape}")}";

    public override Halo HaloFor(Value input)
    {
        int bottom = Reach(Output.Shape.Height, Geometry.StrideY, Geometry.KernelHeight, Geometry.DilationY) - Geometry.PaddingTop - Input.Shape.Height;
        int right = Reach(Output.Shape.Width, Geometry.StrideX, Geometry.KernelWidth, Geometry.DilationX) - Geometry.PaddingLeft - Input.Shape.Width;
        return new Halo(Geometry.PaddingTop, Geometry.PaddingLeft, Math.Max(0, bottom), Math.Max(0, right));
    }

    public override void Rewire(Value from, Value to) => Input = Input == from ? to : Input;

    public override void Differentiate(Differentiation gradients)
    {
        Value output = gradients.Of(Output);
        gradients.Add(WeightGradient.Create(this, output));
        if (Bias is not null)
        {
            gradients.Add(new BiasGradient(Name, output, Bias));
        }

        if (gradients.IsNeeded(Input))
        {
            gradients.Add(new InputGradient(this, output, gradients.Of(Input)));
        }
    }

    public override void Emit(PassEmitter emitter)
    {
        Contraction contraction = Result.Layout == Layout.ChannelBlocked
            ? new ChannelBlockedConvolution(this, emitter.Isa).Build()
            : new ImagesInLanesConvolution(this, emitter.Isa).Build();
        List<string> arguments = [emitter.At(Input), Result.Layout == Layout.ChannelBlocked ? emitter.Packed(PackedOffset) : emitter.Parameter(Weight)];
        List<string> parameters = ["input", "weight"];
        if (Bias is not null)
        {
            parameters.Add("bias");
            arguments.Add(emitter.Parameter(Bias));
        }

        if (KeepsUnpooled)
        {
            parameters.Add("unpooled");
            arguments.Add(emitter.At(Output));
        }

        parameters.Add("output");
        arguments.Add(emitter.At(Result));
        emitter.Contract(this, string.Empty, $"{Name}: {Description}.", contraction, parameters, arguments);
    }

    // The padded extent that the last output reads to.
    private static int Reach(int outputs, int stride, int kernel, int dilation) => ((outputs - 1) * stride) + ((kernel - 1) * dilation) + 1;
}
