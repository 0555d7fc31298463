using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// The gradient of a 3×3 convolution's weights by Winograd's filtering F(3×3, 4×4), the transposed of the convolution's own: tiles of 6×6 inputs and of
/// 4×4 gradients are transformed and multiplied point by point, which sums over tiles and images as 36 matrix products, and the sums are
/// transformed into 3×3 gradients. The gradient is transposed first, so that channels lie in its lanes and nothing is summed across them.
/// </summary>
internal sealed class WinogradWeightGradient : GradientOperation
{
    // What stands at a pixel of sixteen channels and sixteen images.
    private const int Pixel = Value.Lanes * Value.Lanes;

    private readonly Convolution _convolution;
    private readonly WinogradTiling _tiling;
    private readonly int _blocks;
    private readonly TransformedTiles _inputTiles;
    private readonly TransformedTiles _gradientTiles;
    private readonly Value _transposed;
    private readonly Value _transformedInput;
    private readonly Value _transformedGradient;
    private readonly Value _sums;
    private Value _outputGradient;
    private Value? _copy;

    public WinogradWeightGradient(Convolution convolution, Value outputGradient)
        : base(convolution.Name)
    {
        _convolution = convolution;
        _outputGradient = outputGradient;
        (int inputs, int outputs) = (convolution.Input.Shape.Channels, convolution.Geometry.Filters);
        _blocks = ChannelGrouping.BlocksOf(outputs);
        _tiling = WinogradTiling.OfGroup(convolution.Output.Shape, Math.Max(inputs, outputs));
        _inputTiles = TransformedTiles.OfImages(_tiling.Tiles, inputs);
        _gradientTiles = TransformedTiles.OfImages(_tiling.Tiles, _blocks, Pixel);
        _transposed = Scratch("transposed", _blocks * Rows * Columns * Pixel);
        _transformedInput = Scratch("transformedInput", _inputTiles.Size);
        _transformedGradient = Scratch("transformedGradient", _gradientTiles.Size);
        _sums = Scratch("sums", WinogradTiling.Points * SumsPoint);
    }

    public override IReadOnlyList<Value> Inputs => [Input, _outputGradient];

    public override IReadOnlyList<Value> Outputs => [_transposed, _transformedInput, _transformedGradient, _sums];

    public override string Description => $"gradient of {_convolution.Weight}, by Winograd's filtering of 4×4 tiles";

    // What the convolution reads, unless a pass put a copy between for the backward pass alone.
    private Value Input => _copy ?? _convolution.Input;

    // The pixels of a band's gradients.
    private int Rows => _tiling.BandRows * WinogradTiling.Outputs;

    // The sums of a point: for each input channel a row of the output channels.
    private int SumsPoint => TransformedTiles.PointOf(_convolution.Input.Shape.Channels * _blocks * Value.Lanes);

    private int Columns => _tiling.Columns * WinogradTiling.Outputs;

    /// <summary>Whole tiles are read of both: what reaches beyond the last gradient is zeros.</summary>
    public override Halo HaloFor(Value input) => input == Input
        ? _tiling.HaloFor(input.Shape, _convolution.Geometry)
        : new Halo(0, 0, (_tiling.Rows * WinogradTiling.Outputs) - input.Shape.Height, Columns - input.Shape.Width);

    public override void Rewire(Value from, Value to)
    {
        _outputGradient = _outputGradient == from ? to : _outputGradient;
        _copy = Input == from ? to : _copy;
    }

    public override void Emit(PassEmitter emitter)
    {
        emitter.CallRuntime(this, "Layouts.Clear", emitter.At(_sums), $"{_sums.Size}");
        using (_tiling.Bands > 1 ? emitter.Steps(this, _tiling.Bands, isReversed: false) : null)
        {
            EmitBand(emitter);
        }

        emitter.CallRuntime(
            this,
            "WinogradWeights.AddGradient",
            emitter.At(_sums),
            emitter.Gradient(_convolution.Weight),
            $"{_convolution.Geometry.Filters}, {_convolution.Input.Shape.Channels}, {SumsPoint}");
    }

    private void EmitBand(PassEmitter emitter)
    {
        Value gradient = _outputGradient;
        Value input = Input;
        ConvolutionGeometry geometry = _convolution.Geometry;
        int firstInput = input.Origin - (geometry.PaddingTop * input.RowStride) - (geometry.PaddingLeft * input.ColumnStride);
        emitter.CallRuntime(
            this,
            "Layouts.ImagesToChannels",
            At(gradient, gradient.Origin),
            $"new PlaneGeometry({gradient.Shape.Channels}, {Rows}, {Columns}, {gradient.PlaneStride}, {gradient.RowStride}, {gradient.ColumnStride})",
            emitter.At(_transposed));
        TiledPixels transposed = new(_blocks, Rows * Columns * Pixel, Columns * Pixel, Pixel, Pixel, IsDistant: false, IsShared: false);
        TileBlock tiles = _tiling.TransformedBlocks(null).Single();
        Transform("its output's gradient", new GradientTransform(emitter.Isa, transposed, tiles, _gradientTiles), emitter.At(_transposed), _transformedGradient);
        Transform("its input", new InputTransform(emitter.Isa, TiledPixels.Of(input), tiles, _inputTiles), At(input, firstInput), _transformedInput);
        emitter.Contract(
            this,
            "WeightGradientProducts",
            $"{Name}: {WinogradTiling.Points} products of matrices, summed over {_tiling.Tiles} tiles of sixteen images.",
            Products(emitter.Isa),
            ["input", "gradient", "sums"],
            [emitter.At(_transformedInput), emitter.At(_transformedGradient), emitter.At(_sums)]);

        string At(Value value, int start) => _tiling.Bands == 1
            ? emitter.At(value, start)
            : PassEmitter.AtStep(value.Offset + start, Rows * value.RowStride);

        void Transform(string subject, TileTransform transform, string from, Value to) => emitter.Call(
            this,
            "WeightGradientTransform",
            new Kernel($"{Name}: tiles of {subject}, transformed.", TileTransform.Parameters, transform.Body()),
            from,
            emitter.At(to));
    }

    // For every point of the tiles: input channels × samples of all tiles times these × output channels.
    private Contraction Products(Isa isa)
    {
        int inputs = _convolution.Input.Shape.Channels;
        Axis point = new("point", WinogradTiling.Points);
        Axis block = new("block", _blocks);
        Axis lane = new("lane", isa.Parts);
        Axis i = new("i", inputs);
        Axis sample = new("sample", _tiling.Tiles * Value.Lanes);
        return new Contraction
        {
            Outer = [point],
            Tiled = [block, lane, i],
            Reduced = [sample],
            Left = new Operand(
                "input", Affine.At(0).Along(point, _inputTiles.Point).Along(i, _inputTiles.Plane).Along(sample, 1), IsVector: false),
            Right = new Operand("gradient", Affine.At(0)
                .Along(point, _gradientTiles.Point).Along(block, _gradientTiles.Plane).Along(sample, Value.Lanes).Along(lane, isa.Width)),
            Epilogue = new Epilogue(
                new Operand("sums", Affine.At(0)
                    .Along(point, SumsPoint).Along(i, _blocks * Value.Lanes).Along(block, Value.Lanes).Along(lane, isa.Width)),
                ResultMode.Add),
        };
    }

    private Value Scratch(string name, int floats) => new($"{Name}.{name}", new Shapes.Shape((floats + Value.Lanes - 1) / Value.Lanes));
}
