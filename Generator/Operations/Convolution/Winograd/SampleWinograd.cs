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

    public override int Calls
    {
        get
        {
            IReadOnlyList<TileRun> tiles = Tiling.RowRuns(Tiling.Bands - 1);
            int rows = PointRun.Of(tiles).Count;
            int products = rows * PointRun.Of(Tiling.ColumnRuns).Count;
            return (2 * tiles.Count * Tiling.ColumnRuns.Count) + (_kernels.ArePacked ? products : 2 * (rows + products));
        }
    }

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
                foreach (PointRun rows in PointRun.Of(Tiling.RowRuns(band)))
                {
                    EmitSums(emitter, rows, rows.First, 0, offset => emitter.Packed(PackedOffset + offset));
                }
            }
            else
            {
                EmitPart(emitter, band, _transformedKernels, 0);
                if (_kernels.Parts > 1)
                {
                    using IDisposable parts = emitter.FurtherParts(_kernels.Parts);
                    EmitPart(emitter, band, _transformedKernels, null);
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
    private void EmitPart(PassEmitter emitter, int? band, Value transformed, int? part)
    {
        CodeOffset packed = OfBlock(PackedOffset, _kernels.OutputBlocks * _kernels.PackedOutputBlock);
        foreach (PointRun rows in PointRun.Of(Tiling.RowRuns(band)))
        {
            using IDisposable loop = emitter.Rows(rows.First, rows.End);
            emitter.Call(
                this,
                "Kernels",
                new Kernel($"{Name}: a row of kernels, transformed.", KernelTransform.Parameters, new KernelTransform(emitter.Isa, _kernels).Body()),
                emitter.Packed(Of(part, PassEmitter.Part, packed, _kernels.InputBlocks * WinogradKernels.PackedInputBlock)),
                emitter.At(transformed, OfShare(0, _kernels.Size)),
                PassEmitter.Row);
            EmitSums(emitter, rows, null, part, offset => emitter.At(transformed, OfShare(offset, _kernels.Size)));
        }
    }

    // The products of some rows of points, from a row on that is known or at which the loop of rows stands.
    private void EmitSums(PassEmitter emitter, PointRun rows, int? row, int? part, Func<int, string> kernels)
    {
        bool isFirst = part == 0;
        foreach (PointRun columns in PointRun.Of(Tiling.ColumnRuns))
        {
            emitter.Contract(
                this,
                isFirst ? "Products" : "FurtherProducts",
                $"{Name}: {RowsAtATime(rows) * columns.Count} products of {rows.Tiles * columns.Tiles}×{_kernels.Inputs} and "
                + $"{_kernels.Inputs}×{_kernels.OutputBlocks * Value.Lanes} matrices.",
                Products(emitter.Isa, rows, columns, isFirst ? ResultMode.Store : ResultMode.Add),
                ["input", "weight", "output"],
                [
                    emitter.At(Transformed, Of(part, PassEmitter.Part, OfRow(columns.First * InputTiles.Point, InputTiles.Point), _kernels.Inputs)),
                    kernels((((row ?? 0) * WinogradTiling.Inputs) + columns.First) * _kernels.Point),
                    emitter.At(_sums, OfRow(OfShare(columns.First * _sumTiles.Point, _sumTiles.Size), _sumTiles.Point)),
                ]);
        }

        CodeOffset OfRow(CodeOffset offset, int point) => Of(row, PassEmitter.Row, offset, WinogradTiling.Inputs * point);
    }

    private int RowsAtATime(PointRun rows) => _kernels.ArePacked ? rows.Count : 1;

    // For every point a matrix product: the tiles that have it × input channels times these × output channels.
    private Contraction Products(Isa isa, PointRun rows, PointRun columns, ResultMode mode)
    {
        GridAxes points = new("point", RowsAtATime(rows), columns.Count, WinogradTiling.Inputs);
        GridAxes tiles = new("tile", rows.Tiles, columns.Tiles, Tiling.Columns);
        Axis o = new("o", _kernels.OutputBlocks);
        Axis lane = new("lane", isa.Parts);
        Axis i = new("i", _kernels.Inputs);
        return new Contraction
        {
            IsShared = _kernels.Steps == 1,
            Outer = [.. points.All],
            Tiled = [o, lane, .. tiles.All],
            Reduced = [i],
            Left = new Operand("weight", points.Along(Affine.At(0), _kernels.Point).Along(o, _kernels.Plane).Along(i, Value.Lanes).Along(lane, isa.Width)),
            Right = new Operand("input", At(InputTiles).Along(i, 1), IsVector: false),
            Epilogue = new Epilogue(new Operand("output", At(_sumTiles).Along(o, _sumTiles.Plane).Along(lane, isa.Width)), mode),
        };

        Affine At(TransformedTiles numbers) => tiles.Along(points.Along(Affine.At(0), numbers.Point), numbers.Tile);
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
