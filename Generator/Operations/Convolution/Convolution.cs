using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Normalization;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// A two-dimensional cross-correlation with its bias; fusion adds the activation and the pooling that follow. Fully connected layers
/// are the case of a kernel that covers the whole input.
/// </summary>
internal sealed partial class Convolution(string name, Value input, Value output, ConvolutionGeometry geometry, string weight, string? bias)
    : Operation(name)
{
    public Value Input { get; set; } = input;

    /// <summary>The sums, activated where an activation is fused.</summary>
    public Value Output { get; set; } = output;

    public ConvolutionGeometry Geometry { get; set; } = geometry;

    public string Weight { get; } = weight;

    public string? Bias { get; } = bias;

    /// <summary>The fused batch normalisation, at inference.</summary>
    public BatchNormParameters? Scaling { get; set; }

    /// <summary>Whether the sums start from the bias; with a batch normalisation it is part of the shift.</summary>
    public bool HasBias => Bias is not null && Scaling is null;

    /// <summary>The fused activation.</summary>
    public Activation? Activation { get; set; }

    /// <summary>The fused pooling; its windows tile the output exactly.</summary>
    public Pool? Pooling { get; set; }

    /// <summary>Whether the values before the fused pooling are stored too, for a backward pass.</summary>
    public bool KeepsUnpooled { get; set; }

    public override IReadOnlyList<Value> Inputs => [Input];

    public override IReadOnlyList<Value> Outputs
        => Pooling is null ? [Output] : KeepsUnpooled ? [Output, Pooling.Output] : [Pooling.Output];

    /// <summary>The value that the kernel ends in.</summary>
    public Value Result => Pooling?.Output ?? Output;

    public int InputChannels => Input.Shape.Channels / Geometry.Groups;

    public int OutputChannels => Geometry.Filters / Geometry.Groups;

    public override string Description
        => $"{Input.Shape} → {Output.Shape}{(Scaling is null ? string.Empty : ", normalised")}{(Activation is null ? string.Empty : ", " + Activation.Name)}{(Pooling is null ? string.Empty : $", {Pooling.Words} → {Pooling.Output.Shape}")}";

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
        if (gradients.IsTrained(Weight))
        {
            gradients.Add(WeightGradient.Create(this, output, gradients.AreForDevice));
            if (Bias is not null)
            {
                gradients.Add(new BiasGradient(Name, output, Bias));
            }
        }

        if (gradients.IsNeeded(Input))
        {
            gradients.Add(new InputGradient(this, output, gradients.To(Input)));
        }
    }

    public override IEnumerable<string> ParameterNames => Bias is null ? [Weight] : [Weight, Bias];

    public override double SampleCycles => IsChannelBlocked ? ConvolutionCost.OfSample(this)
        : Blocks is { } blocks ? ConvolutionCost.OfPixels(this, blocks)
        : ConvolutionCost.OfGroup(this);

    /// <summary>The blocks of pixels in the lanes, where results lie plain.</summary>
    public PixelBlocks? Blocks => Result.Layout == Layout.Plain ? PixelBlocks.Of(this) : null;

    public override int PackedSize => PackedWeights + (Scaling is not null ? 2 * PaddedFilters : HasPackedBias ? PaddedFilters : 0);

    // Weights for a single sample stand first, scale and shift or a bias that both pixels of a pair have after them.
    private int PackedWeights => IsChannelBlocked ? new ChannelGrouping(this).PackedSize : 0;

    private int PaddedFilters => NormalizeBatch.PaddedChannels(Output);

    private bool IsChannelBlocked => Result.Layout == Layout.ChannelBlocked;

    private bool IsPaired => IsChannelBlocked && new ChannelGrouping(this).Pixels > 1;

    private bool HasPackedBias => HasBias && IsPaired;

    public override void EmitPacking(PassEmitter emitter)
    {
        if (IsChannelBlocked)
        {
            ChannelGrouping channels = new(this);
            (string method, string sizes) = channels switch
            {
                { IsDepthwise: true } => ("WeightPacking.PackDepthwise", $"{Geometry.Groups}"),
                { Pixels: > 1 } => ("WeightPacking.PackPairs", $"{OutputChannels}, {InputChannels}, {channels.InputsPerBlock}, {Geometry.StrideX}"),
                _ => ("WeightPacking.Pack", $"{Geometry.Groups}, {channels.Merged}, {OutputChannels}, {InputChannels}, {channels.InputBlocks}, {channels.InputsPerBlock}"),
            };
            emitter.Pack(
                Weight, method, emitter.Parameter(Weight), emitter.Packed(PackedOffset), sizes, $"{Geometry.KernelHeight}, {Geometry.KernelWidth}");
        }

        if (HasPackedBias)
        {
            Pair(Bias!, emitter.Parameter(Bias!), PackedWeights);
        }

        if (Scaling is not null)
        {
            string folded = Name + " and its normalisation";
            ScaleChannels.EmitFold(emitter, folded, Scaling, Bias, Geometry.Filters, PackedOffset + PackedWeights);
            foreach (int place in IsPaired ? new[] { PackedWeights, PackedWeights + PaddedFilters } : [])
            {
                Pair(folded, emitter.Packed(PackedOffset + place), place);
            }
        }

        void Pair(string name, string values, int place)
            => emitter.Pack(name, "WeightPacking.PackPair", values, emitter.Packed(PackedOffset + place), $"{Geometry.Filters}");
    }

    public override void Emit(PassEmitter emitter)
    {
        Contraction contraction = IsChannelBlocked
            ? new ChannelBlockedConvolution(this, emitter.Isa).Build()
            : new ScalarWeightConvolution(this, emitter.Isa).Build();
        List<(string Name, string Argument)> parameters =
        [
            ("input", emitter.At(Input)),
            ("weight", IsChannelBlocked ? emitter.Packed(PackedOffset) : emitter.Parameter(Weight)),
        ];
        if (HasBias)
        {
            parameters.Add(("bias", HasPackedBias ? emitter.Packed(PackedOffset + PackedWeights) : emitter.Parameter(Bias!)));
        }

        if (Scaling is not null)
        {
            parameters.Add(("scale", emitter.Packed(PackedOffset + PackedWeights)));
            parameters.Add(("shift", emitter.Packed(PackedOffset + PackedWeights + PaddedFilters)));
        }

        if (KeepsUnpooled)
        {
            parameters.Add(("unpooled", emitter.At(Output)));
        }

        parameters.Add(("output", emitter.At(Result)));
        emitter.Contract(
            this,
            string.Empty,
            $"{Name}: {Description}.",
            contraction,
            [.. parameters.Select(static parameter => parameter.Name)],
            [.. parameters.Select(static parameter => parameter.Argument)]);
    }

    // The padded extent that the last output reads to.
    private static int Reach(int outputs, int stride, int kernel, int dilation) => ((outputs - 1) * stride) + ((kernel - 1) * dilation) + 1;
}
