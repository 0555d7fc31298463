using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Normalization;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// A 3×3 convolution by Winograd's minimal filtering F(4×4, 3×3): tiles of 6×6 inputs are transformed, multiplied point by point with transformed
/// weights, which sums over the input channels as 36 matrix products, and transformed back into 4×4 outputs. That takes a quarter of the
/// multiplications. The gradient of such a convolution's input is one, too: of the output's gradient, with kernels that are turned and exchange
/// inputs and outputs. Source: Lavin and Gray 2015, «Fast Algorithms for Convolutional Neural Networks».
/// </summary>
internal sealed class WinogradConvolution : Operation
{
    private readonly Convolution _convolution;
    private readonly WinogradTiling _tiling;
    private readonly WinogradProducts _products;
    private readonly Value _transformed;
    private readonly Value _results;
    private readonly Value? _weights;

    /// <param name="convolution">The convolution; of a gradient the one that it is.</param>
    /// <param name="kind">The program that it is part of: weights are packed for a single sample, and transformed where they are used for a group.</param>
    /// <param name="isGradient">Whether it is the gradient of the input of the convolution whose weights it reads.</param>
    public WinogradConvolution(Convolution convolution, ExecutionKind kind, bool isGradient = false)
        : base(convolution.Name)
    {
        _convolution = convolution;
        IsGradient = isGradient;
        (int inputs, int outputs) = (convolution.Input.Shape.Channels, convolution.Geometry.Filters);
        bool isSample = kind == ExecutionKind.Sample;
        _tiling = isSample
            ? WinogradTiling.OfSample(convolution.Output.Shape)
            : WinogradTiling.OfGroup(convolution.Output.Shape, Math.Max(inputs, outputs));
        _products = isSample
            ? WinogradProducts.OfSample(_tiling.Tiles, inputs, outputs)
            : WinogradProducts.OfGroup(_tiling.Tiles, inputs, outputs, isGradient);
        _transformed = Scratch("transformed", _products.Inputs.Size, isSample);
        _results = Scratch("products", _products.Outputs.Size, isSample);
        _weights = isSample ? null : Scratch("kernels", WinogradTiling.Points * TransformedTiles.PointOf(inputs * outputs), isSample);
    }

    public bool IsGradient { get; }

    public override IReadOnlyList<Value> Inputs => _convolution.Inputs;

    public override IReadOnlyList<Value> Outputs => _weights is null
        ? [_convolution.Output, _transformed, _results]
        : [_convolution.Output, _transformed, _results, _weights];

    public override IEnumerable<string> ParameterNames => _convolution.ParameterNames;

    public override string Description
        => $"{(IsGradient ? "gradient of its input, " : string.Empty)}{_convolution.Description}, by Winograd's filtering of 4×4 tiles";

    public override int PackedSize => _weights is null ? PackedWeights + (_convolution.Scaling is null ? 0 : 2 * PaddedFilters) : 0;

    public override double SampleCycles => WinogradCost.OfSample(_convolution);

    private int PackedWeights => WinogradTiling.Points * _convolution.Input.Shape.Channels * PaddedFilters;

    private int PaddedFilters => NormalizeBatch.PaddedChannels(_convolution.Output);

    /// <summary>Whole tiles are read, also where they reach beyond the last output.</summary>
    public override Halo HaloFor(Value input) => _tiling.HaloFor(input.Shape, _convolution.Geometry);

    public override void Rewire(Value from, Value to) => _convolution.Rewire(from, to);

    public override void Differentiate(Differentiation gradients) => throw new NotSupportedException("Convolutions take this form once all gradients are known.");

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
        if (_weights is not null)
        {
            int kernels = _convolution.Geometry.Filters * _convolution.Input.Shape.Channels;
            emitter.CallRuntime(
                this,
                "WinogradWeights.Transform",
                emitter.Parameter(_convolution.Weight),
                emitter.At(_weights),
                $"{kernels}, {TransformedTiles.PointOf(kernels)}",
                IsGradient ? "true" : "false");
        }

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
        string role = IsGradient ? "InputGradient" : string.Empty;
        int rows = _tiling.BandRows * WinogradTiling.Outputs;
        int firstInput = input.Origin - (_convolution.Geometry.PaddingTop * input.RowStride) - (_convolution.Geometry.PaddingLeft * input.ColumnStride);
        emitter.Call(
            this,
            role + "Transform",
            new Kernel(
                $"{Name}: tiles of {(IsGradient ? "its output's gradient" : "its input")}, transformed.",
                TileTransform.Parameters,
                new InputTransform(emitter.Isa, TiledPixels.Of(input), _tiling, _products.Inputs).Body()),
            At(input, firstInput, rows * input.RowStride),
            emitter.At(_transformed));
        emitter.Contract(
            this,
            role + "Products",
            $"{Name}: {WinogradTiling.Points} products of {_products.Words} matrices.",
            _products.Contraction(emitter.Isa),
            ["input", "weight", "output"],
            [emitter.At(_transformed), _weights is null ? emitter.Packed(PackedOffset) : emitter.At(_weights), emitter.At(_results)]);

        int height = Math.Min(rows, _convolution.Output.Shape.Height - ((band ?? 0) * rows));
        foreach (OutputTransform part in OutputTransform.Parts(emitter.Isa, _convolution, _tiling, _products.Outputs, height))
        {
            emitter.Call(
                this,
                role + "Result",
                new Kernel($"{Name}: {part.Rows}×{part.Columns} outputs of each tile.", part.Parameters, part.Body()),
                [
                    .. Constants(emitter),
                    emitter.At(_results, part.ProductsOffset),
                    At(output, output.Origin + part.OutputOffset, rows * output.RowStride),
                ]);
        }

        string At(Value value, int start, int stride) => band is { } fixedBand
            ? emitter.At(value, start + (fixedBand * stride))
            : PassEmitter.AtStep(value.Offset + start, stride);
    }

    private IEnumerable<string> Constants(PassEmitter emitter)
    {
        if (_convolution.Scaling is not null)
        {
            yield return emitter.Packed(PackedOffset + PackedWeights);
            yield return emitter.Packed(PackedOffset + PackedWeights + PaddedFilters);
        }
        else if (_convolution.HasBias)
        {
            yield return emitter.Parameter(_convolution.Bias!);
        }
    }

    // A group's values hold sixteen numbers for each that a sample has.
    private Value Scratch(string name, int floats, bool isSample)
        => new($"{Name}.{name}", new Shapes.Shape(isSample ? floats : (floats + Value.Lanes - 1) / Value.Lanes));
}
