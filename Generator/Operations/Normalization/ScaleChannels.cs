using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Normalization;

/// <summary>Batch normalisation at inference: each channel times a scale plus a shift, both made from the running statistics once.</summary>
internal sealed partial class ScaleChannels(string name, Value input, Value output, BatchNormParameters parameters) : Operation(name)
{
    public Value Input { get; private set; } = input;

    public Value Output { get; } = output;

    public BatchNormParameters Parameters { get; } = parameters;

    public override IReadOnlyList<Value> Inputs => [Input];

    public override IReadOnlyList<Value> Outputs => [Output];

    public override string Description => $"{Output.Shape}, scaled and shifted";

    public override bool IsElementwise => !Input.IsView;

    public override int PackedSize => 2 * NormalizeBatch.PaddedChannels(Input);

    public override void Rewire(Value from, Value to) => Input = Input == from ? to : Input;

    public override void Differentiate(Differentiation gradients) => throw new NotSupportedException("Only inference scales by running statistics.");

    public override void EmitPacking(PassEmitter emitter) => EmitFold(emitter, Name, Parameters, null, Input.Shape.Channels, PackedOffset);

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        string.Empty,
        new Kernel($"{Name}: {Description}.", ["input", "scale", "shift", "output"], Body(emitter.Isa)),
        emitter.At(Input),
        emitter.Packed(PackedOffset),
        emitter.Packed(PackedOffset + NormalizeBatch.PaddedChannels(Input)),
        emitter.At(Output));

    /// <summary>Writes the call that makes scale and shift.</summary>
    public static void EmitFold(PassEmitter emitter, string name, BatchNormParameters parameters, string? convolutionBias, int channels, int offset)
        => emitter.Pack(
            name,
            "BatchNormalization.Fold",
            emitter.ParameterOrNull(parameters.Weight),
            emitter.ParameterOrNull(parameters.Bias),
            emitter.Parameter(parameters.Mean),
            emitter.Parameter(parameters.Variance),
            emitter.ParameterOrNull(convolutionBias),
            NormalizeBatch.Literal(parameters.Epsilon),
            $"{channels}",
            emitter.Packed(offset));

    private string Body(Isa isa)
    {
        bool channelsInLanes = Output.Storage.Layout == Layout.ChannelBlocked;
        PlaneConstant scale = new("scale", channelsInLanes);
        PlaneConstant shift = new("shift", channelsInLanes);
        return ElementwiseKernel.Body(
            isa,
            [("input", Input)],
            Output,
            (read, part) => $"{isa.Vector}.{isa.MultiplyAdd}({read[0]}, {scale.Local(part % isa.Parts)}, {shift.Local(part % isa.Parts)})",
            constants: [scale, shift]);
    }
}
