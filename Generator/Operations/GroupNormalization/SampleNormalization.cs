using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Normalization;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.GroupNormalization;

/// <summary>How one sample with channels in the lanes is normalised in groups: the runtime cuts blocks of channels into groups.</summary>
internal sealed class SampleNormalization(NormalizeGroups normalization)
{
    private readonly GroupNormParameters _parameters = normalization.Parameters;

    private Value Storage => normalization.Input.Storage;

    /// <summary>
    /// Whether it can be done. An image that is seen under another shape has its numbers in another order: then all must be one group, with
    /// a scale and a shift each.
    /// </summary>
    public bool IsPossible => !Storage.Shape.IsSequence
        && (!normalization.Input.IsView || (_parameters.Grouping is { Groups: 1, IsPerPixel: false }
            && (_parameters.Grouping.IsPerElement || normalization.Input.Shape.IsFlat || _parameters.Weight is null)));

    /// <summary>Scales and shifts of all numbers of an image lie as the image does, which takes a copy.</summary>
    public int PackedSize => IsPerElement ? 2 * BlockedSize : 0;

    private bool IsPerElement
        => _parameters.Weight is not null && Storage.Shape.IsImage && (_parameters.Grouping.IsPerElement || normalization.Input.IsView);

    private int BlockedSize => Grouping.PaddedChannels(Storage) * Storage.Shape.Height * Storage.Shape.Width;

    public void EmitPacking(PassEmitter emitter)
    {
        Shape shape = Storage.Shape;
        string sizes = $"{shape.Channels}, {shape.Height}, {shape.Width}, {shape.Height * shape.Width * Value.Lanes}, {shape.Width * Value.Lanes}, 0";
        int offset = normalization.PackedOffset;
        emitter.Pack(_parameters.Weight!, "Layouts.PlainToBlocks", emitter.Parameter(_parameters.Weight!), emitter.Packed(offset), sizes);
        emitter.Pack(_parameters.Bias!, "Layouts.PlainToBlocks", emitter.Parameter(_parameters.Bias!), emitter.Packed(offset + BlockedSize), sizes);
    }

    public void Emit(PassEmitter emitter, Value output)
    {
        (string? weight, string? bias) = (_parameters.Weight, _parameters.Bias);
        string epsilon = NormalizeGroups.Literal(_parameters.Epsilon);
        if (normalization.Statistics is not Value statistics)
        {
            emitter.CallRuntime(
                normalization, "SampleNormalization.OfPixels", emitter.FirstPixel(Storage), PlaneLiteral.Of(Storage),
                emitter.FirstPixel(output), PlaneLiteral.Of(output), epsilon, emitter.ParameterOrNull(weight), emitter.ParameterOrNull(bias));
            return;
        }

        emitter.CallRuntime(
            normalization, "SampleNormalization.Measure", emitter.FirstPixel(Storage), PlaneLiteral.Of(Storage),
            $"{_parameters.Grouping.Groups}", epsilon, emitter.At(statistics));
        List<(string Name, string Argument)> buffers =
        [
            ("input", emitter.At(Storage)),
            ("mean", emitter.At(statistics)),
            ("inverse", emitter.At(statistics, Grouping.PaddedChannels(Storage))),
            ("output", emitter.At(output)),
        ];
        if (weight is not null && bias is not null)
        {
            buffers.Add(("weight", IsPerElement ? emitter.Packed(normalization.PackedOffset) : emitter.Parameter(weight)));
            buffers.Add(("bias", IsPerElement ? emitter.Packed(normalization.PackedOffset + BlockedSize) : emitter.Parameter(bias)));
        }

        emitter.Call(
            normalization,
            string.Empty,
            new Kernel($"{normalization.Name}: {normalization.Description}.", [.. buffers.Select(static buffer => buffer.Name)], Body(emitter.Isa, output)),
            [.. buffers.Select(static buffer => buffer.Argument)]);
    }

    private string Body(Isa isa, Value output)
    {
        PlaneConstant[] statistics = [new("mean", true), new("inverse", true)];
        PlaneConstant[] affine = [new("weight", true), new("bias", true)];
        (string, Value)[] elements = IsPerElement ? [.. affine.Select(constant => (constant.Name, Blocked(constant.Name)))] : [];
        return ElementwiseKernel.Body(
            isa,
            [("input", Storage), .. elements],
            output.Storage,
            (read, part) =>
            {
                string normalized = $"(({read[0]} - {statistics[0].Local(part)}) * {statistics[1].Local(part)})";
                (string Weight, string Bias) own = IsPerElement ? (read[1], read[2]) : (affine[0].Local(part), affine[1].Local(part));
                return _parameters.Weight is null ? normalized : $"{isa.Vector}.{isa.MultiplyAdd}({normalized}, {own.Weight}, {own.Bias})";
            },
            constants: IsPerElement || _parameters.Weight is null ? statistics : [.. statistics, .. affine]);
    }

    private Value Blocked(string name) => new(name, Storage.Shape) { Layout = Layout.ChannelBlocked };
}
