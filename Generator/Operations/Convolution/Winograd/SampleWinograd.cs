using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Normalization;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// Winograd's filtering of one sample, channels in the lanes. Where kernels are transformed as they are used, that is done for some blocks of outputs;
/// their sums and outputs follow before the next.
/// </summary>
internal sealed class SampleWinograd : WinogradConvolution
{
    private readonly WinogradKernels _kernels;
    private readonly TransformedTiles _sumTiles;
    private readonly Value? _transformedKernels;
    private readonly Value _sums;

    public SampleWinograd(Convolution convolution)
        : base(convolution, WinogradTiling.OfSample(convolution.Output.Shape))
    {
        int inputs = convolution.Input.Shape.Channels;
        _kernels = new WinogradKernels(Tiling, inputs, convolution.Geometry.Filters);
        InputTiles = TransformedTiles.OfChannels(Tiling.Tiles, ChannelGrouping.BlocksOf(inputs) * Value.Lanes);
        _sumTiles = TransformedTiles.OfChannels(Tiling.Tiles, _kernels.OutputBlocks * Value.Lanes);
        Transformed = Scratch("transformed", InputTiles.Size);
        _transformedKernels = _kernels.ArePacked ? null : Scratch("kernels", _kernels.Steps * _kernels.Size);
        _sums = Scratch("products", _kernels.Steps * _sumTiles.Size);
    }

    public override IReadOnlyList<Value> Outputs => _transformedKernels is null
        ? [Convolution.Output, Transformed, _sums]
        : [Convolution.Output, Transformed, _sums, _transformedKernels];

    public override int PackedSize => _kernels.PackedSize + (Convolution.Scaling is null ? 0 : 2 * PaddedFilters);

    protected override TransformedTiles InputTiles { get; }

    protected override Value Transformed { get; }

    private int PaddedFilters => NormalizeBatch.PaddedChannels(Convolution.Output);

    public override void EmitPacking(PassEmitter emitter)
    {
        (int inputs, int outputs) = (Convolution.Input.Shape.Channels, Convolution.Geometry.Filters);
        emitter.Pack(
            Convolution.Weight,
            _kernels.ArePacked ? "WeightPacking.PackWinograd" : "WeightPacking.Pack",
            emitter.Parameter(Convolution.Weight),
            emitter.Packed(PackedOffset),
            _kernels.ArePacked ? $"{outputs}, {inputs}" : $"1, 1, {outputs}, {inputs}, {ChannelGrouping.BlocksOf(inputs)}, {Value.Lanes}, 3, 3");
        if (Convolution.Scaling is { } scaling)
        {
            ScaleChannels.EmitFold(
                emitter, Name + " and its normalisation", scaling, Convolution.Bias, outputs, PackedOffset + _kernels.PackedSize);
        }
    }

    public override void Emit(PassEmitter emitter) => EmitBands(emitter);

    protected override void EmitProducts(PassEmitter emitter, int? band)
    {
        using (_kernels.Steps > 1 ? emitter.Blocks(this, _kernels.Steps) : null)
        {
            if (_transformedKernels is null)
            {
                EmitSums(emitter, 0, 0, emitter.Packed(PackedOffset));
            }
            else
            {
                EmitPart(emitter, _transformedKernels, 0);
                if (_kernels.Parts > 1)
                {
                    using IDisposable parts = emitter.FurtherParts(_kernels.Parts);
                    EmitPart(emitter, _transformedKernels, null);
                }
            }

            Value output = Convolution.Output.Storage;
            int planes = _kernels.OutputBlocks;
            EmitResults(
                emitter,
                band,
                _sumTiles,
                planes,
                [.. Constants(emitter)],
                (offset => emitter.At(_sums, OfShare(offset, _sumTiles.Size)),
                 offset => emitter.At(output, OfBlock(OfBand(output, output.Origin + offset, band), planes * output.PlaneStride))));
        }
    }

    // A part of the inputs, or that at which the loop of parts stands: so few kernels are read from afar once for all rows.
    private void EmitPart(PassEmitter emitter, Value transformed, int? part)
    {
        using IDisposable rows = emitter.Rows(WinogradTiling.Inputs);
        string kernels = emitter.At(transformed, OfShare(0, _kernels.Size));
        CodeOffset packed = OfBlock(PackedOffset, _kernels.OutputBlocks * _kernels.PackedOutputBlock);
        emitter.Call(
            this,
            "Kernels",
            new Kernel($"{Name}: a row of kernels, transformed.", KernelTransform.Parameters, new KernelTransform(emitter.Isa, _kernels).Body()),
            emitter.Packed(Of(part, PassEmitter.Part, packed, _kernels.InputBlocks * WinogradKernels.PackedInputBlock)),
            kernels,
            PassEmitter.Row);
        EmitSums(emitter, null, part, kernels);
    }

    private void EmitSums(PassEmitter emitter, int? row, int? part, string kernels)
    {
        bool isFirst = part == 0;
        CodeOffset input = Of(row, PassEmitter.Row, 0, WinogradTiling.Inputs * InputTiles.Point);
        emitter.Contract(
            this,
            isFirst ? "Products" : "FurtherProducts",
            $"{Name}: {_kernels.Points} products of {Tiling.Tiles}×{_kernels.Inputs} and {_kernels.Inputs}×{_kernels.OutputBlocks * Value.Lanes} matrices.",
            Products(emitter.Isa, isFirst ? ResultMode.Store : ResultMode.Add),
            ["input", "weight", "output"],
            [
                emitter.At(Transformed, Of(part, PassEmitter.Part, input, _kernels.Inputs)),
                kernels,
                emitter.At(_sums, Of(row, PassEmitter.Row, OfShare(0, _sumTiles.Size), WinogradTiling.Inputs * _sumTiles.Point)),
            ]);
    }

    // For every point of the tiles a matrix product: tiles × input channels times these × output channels.
    private Contraction Products(Isa isa, ResultMode mode)
    {
        Axis point = new("point", _kernels.Points);
        Axis o = new("o", _kernels.OutputBlocks);
        Axis lane = new("lane", isa.Parts);
        Axis tile = new("tile", Tiling.Tiles);
        Axis i = new("i", _kernels.Inputs);
        return new Contraction
        {
            IsShared = _kernels.Steps == 1,
            Outer = [point],
            Tiled = [o, lane, tile],
            Reduced = [i],
            Left = new Operand("weight", Affine.At(0)
                .Along(point, _kernels.Point).Along(o, _kernels.Plane).Along(i, Value.Lanes).Along(lane, isa.Width)),
            Right = new Operand(
                "input", Affine.At(0).Along(point, InputTiles.Point).Along(tile, InputTiles.Tile).Along(i, 1), IsVector: false),
            Epilogue = new Epilogue(
                new Operand("output", Affine.At(0)
                    .Along(point, _sumTiles.Point).Along(tile, _sumTiles.Tile).Along(o, _sumTiles.Plane).Along(lane, isa.Width)),
                mode),
        };
    }

    private IEnumerable<string> Constants(PassEmitter emitter)
    {
        int channels = _kernels.OutputBlocks * Value.Lanes;
        if (Convolution.Scaling is not null)
        {
            yield return emitter.Packed(OfBlock(PackedOffset + _kernels.PackedSize, channels));
            yield return emitter.Packed(OfBlock(PackedOffset + _kernels.PackedSize + PaddedFilters, channels));
        }
        else if (Convolution.HasBias)
        {
            yield return emitter.Parameter(Convolution.Bias!, OfBlock(0, channels));
        }
    }

    private CodeOffset OfBlock(CodeOffset offset, int stride) => _kernels.Steps > 1 ? offset.Along(PassEmitter.Block, stride) : offset;

    // Each thread has memory of its own, which it uses for all of its share.
    private CodeOffset OfShare(int offset, int size) => _kernels.Steps > 1 ? new CodeOffset(offset).Along(PassEmitter.FirstBlock, size) : offset;

    // A step that is known, or that at which a loop stands.
    private static CodeOffset Of(int? step, string variable, CodeOffset offset, int stride)
        => step is { } fixedStep ? offset.Plus(fixedStep * stride) : offset.Along(variable, stride);
}
