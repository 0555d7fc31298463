using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Normalization;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// A 3×3 convolution of one sample by Winograd's minimal filtering F(4×4, 3×3): tiles of 6×6 inputs are transformed, multiplied point by point with
/// transformed weights, which sums over the input channels as 36 matrix products, and transformed back into 4×4 outputs. That takes a quarter of the
/// multiplications. Source: Lavin and Gray 2015, «Fast Algorithms for Convolutional Neural Networks».
/// </summary>
internal sealed class WinogradConvolution : Operation
{
    private readonly Convolution _convolution;
    private readonly WinogradTiling _tiling;
    private readonly int _inputs;
    private readonly int _outputs;
    private readonly Value _transformed;
    private readonly Value _products;

    public WinogradConvolution(Convolution convolution)
        : base(convolution.Name)
    {
        _convolution = convolution;
        _tiling = new WinogradTiling(convolution.Output.Shape);
        _inputs = NormalizeBatch.PaddedChannels(convolution.Input);
        _outputs = NormalizeBatch.PaddedChannels(convolution.Output);
        _transformed = new Value(Name + ".transformed", new Shapes.Shape(WinogradTiling.Points * _tiling.Tiles * _inputs));
        _products = new Value(Name + ".products", new Shapes.Shape(WinogradTiling.Points * _tiling.Tiles * _outputs));
    }

    public override IReadOnlyList<Value> Inputs => _convolution.Inputs;

    public override IReadOnlyList<Value> Outputs => [_convolution.Output, _transformed, _products];

    public override IEnumerable<string> ParameterNames => _convolution.ParameterNames;

    public override string Description => _convolution.Description + ", by Winograd's filtering of 4×4 tiles";

    public override int PackedSize => PackedWeights + (_convolution.Scaling is null ? 0 : 2 * _outputs);

    public override double SampleCycles => _tiling.Cycles(_convolution.Input.Shape.Channels, _convolution.Geometry.Filters);

    private int PackedWeights => WinogradTiling.Points * _convolution.Input.Shape.Channels * _outputs;

    /// <summary>Whole tiles are read, also where they reach beyond the last output.</summary>
    public override Halo HaloFor(Value input)
    {
        ConvolutionGeometry geometry = _convolution.Geometry;
        int bottom = (_tiling.Rows * WinogradTiling.Outputs) + 2 - geometry.PaddingTop - input.Shape.Height;
        int right = (_tiling.Columns * WinogradTiling.Outputs) + 2 - geometry.PaddingLeft - input.Shape.Width;
        return new Halo(geometry.PaddingTop, geometry.PaddingLeft, Math.Max(0, bottom), Math.Max(0, right));
    }

    public override void Rewire(Value from, Value to) => _convolution.Rewire(from, to);

    public override void Differentiate(Differentiation gradients) => throw new NotSupportedException("Only inference takes this form.");

    public override void EmitPacking(PassEmitter emitter)
    {
        emitter.Pack(
            _convolution.Weight,
            "WeightPacking.PackWinograd",
            emitter.Parameter(_convolution.Weight),
            emitter.Packed(PackedOffset),
            $"{_convolution.Geometry.Filters}, {_convolution.Input.Shape.Channels}");
        if (_convolution.Scaling is { } scaling)
        {
            ScaleChannels.EmitFold(
                emitter, Name + " and its normalisation", scaling, _convolution.Bias, _convolution.Geometry.Filters, PackedOffset + PackedWeights);
        }
    }

    public override void Emit(PassEmitter emitter)
    {
        if (_tiling.Bands == 1)
        {
            EmitBand(emitter, 0);
            return;
        }

        // The last band may end in a row of tiles that reaches beyond the output.
        bool isCut = _convolution.Output.Shape.Height % WinogradTiling.Outputs != 0;
        using (emitter.Steps(this, isCut ? _tiling.Bands - 1 : _tiling.Bands, isReversed: false))
        {
            EmitBand(emitter, null);
        }

        if (isCut)
        {
            EmitBand(emitter, _tiling.Bands - 1);
        }
    }

    // One band, or the one at which the loop of bands stands.
    private void EmitBand(PassEmitter emitter, int? band)
    {
        Value input = _convolution.Input.Storage;
        Value output = _convolution.Output.Storage;
        int rows = _tiling.BandRows * WinogradTiling.Outputs;
        int firstInput = input.Origin - (_convolution.Geometry.PaddingTop * input.RowStride) - (_convolution.Geometry.PaddingLeft * input.ColumnStride);
        emitter.Call(
            this,
            "Transform",
            new Kernel($"{Name}: tiles of its input, transformed.", ["input", "output"], new InputTransform(emitter.Isa, input, _tiling, _inputs).Body()),
            At(input, firstInput, rows * input.RowStride),
            emitter.At(_transformed));
        emitter.Contract(
            this,
            "Products",
            $"{Name}: {WinogradTiling.Points} products of {_tiling.Tiles}×{_convolution.Input.Shape.Channels} and {_convolution.Input.Shape.Channels}×{_outputs} matrices.",
            Products(emitter.Isa),
            ["input", "weight", "output"],
            [emitter.At(_transformed), emitter.Packed(PackedOffset), emitter.At(_products)]);

        int height = Math.Min(rows, _convolution.Output.Shape.Height - ((band ?? 0) * rows));
        foreach (OutputTransform part in OutputTransform.Parts(emitter.Isa, _convolution, _tiling, _outputs, height))
        {
            emitter.Call(
                this,
                "Result",
                new Kernel($"{Name}: {part.Rows}×{part.Columns} outputs of each tile.", part.Parameters, part.Body()),
                [.. part.Arguments(emitter, At(output, output.Origin + part.OutputOffset, rows * output.RowStride), _products, PackedOffset + PackedWeights)]);
        }

        string At(Value value, int start, int stride) => band is { } fixedBand
            ? emitter.At(value, start + (fixedBand * stride))
            : PassEmitter.AtStep(value.Offset + start, stride);
    }

    // For every point of the tiles: tiles × input channels times input channels × output channels.
    private Contraction Products(Isa isa)
    {
        int inputs = _convolution.Input.Shape.Channels;
        Axis point = new("point", WinogradTiling.Points);
        Axis o = new("o", _outputs / Value.Lanes);
        Axis lane = new("lane", isa.Parts);
        Axis tile = new("tile", _tiling.Tiles);
        Axis i = new("i", inputs);
        return new Contraction
        {
            IsShared = true,
            Outer = [point],
            Tiled = [o, lane, tile],
            Reduced = [i],
            Left = new Operand("weight", Affine.At(0)
                .Along(point, inputs * _outputs).Along(o, inputs * Value.Lanes).Along(i, Value.Lanes).Along(lane, isa.Width)),
            Right = new Operand(
                "input", Affine.At(0).Along(point, _tiling.Tiles * _inputs).Along(tile, _inputs).Along(i, 1), IsVector: false),
            Epilogue = new Epilogue(new Operand("output", Affine.At(0)
                .Along(point, _tiling.Tiles * _outputs).Along(tile, _outputs).Along(o, Value.Lanes).Along(lane, isa.Width))),
        };
    }
}
