using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// Winograd's filtering of sixteen samples in training, images in the lanes. The gradient of such a convolution's input is one, too: of the
/// output's gradient, with kernels that are turned and exchange inputs and outputs.
/// </summary>
internal sealed class GroupWinograd : WinogradConvolution
{
    private readonly TransformedTiles _sumTiles;
    private readonly Value _kernels;
    private readonly Value _sums;

    /// <param name="convolution">The convolution; of a gradient the one that it is.</param>
    /// <param name="isGradient">Whether it is the gradient of the input of the convolution whose weights it reads.</param>
    public GroupWinograd(Convolution convolution, bool isGradient = false)
        : base(convolution, WinogradTiling.OfGroup(convolution.Output.Shape, Math.Max(convolution.Input.Shape.Channels, convolution.Geometry.Filters)))
    {
        IsGradient = isGradient;
        InputTiles = TransformedTiles.OfImages(Tiling.Tiles, InputChannels);
        _sumTiles = TransformedTiles.OfImages(Tiling.Tiles, Filters);
        Transformed = GroupScratch("transformed", InputTiles.Size);
        _sums = GroupScratch("products", _sumTiles.Size);
        _kernels = GroupScratch("kernels", WinogradTiling.Points * KernelPoint);
    }

    public bool IsGradient { get; }

    public override IReadOnlyList<Value> Outputs => [Convolution.Output, Transformed, _sums, _kernels];

    public override string Description => (IsGradient ? "gradient of its input, " : string.Empty) + base.Description;

    protected override TransformedTiles InputTiles { get; }

    protected override Value Transformed { get; }

    protected override string Role => IsGradient ? "InputGradient" : string.Empty;

    protected override string Subject => IsGradient ? "its output's gradient" : base.Subject;

    private int InputChannels => Convolution.Input.Shape.Channels;

    private int Filters => Convolution.Geometry.Filters;

    // The kernels lie as the parameters do, one number of each after another.
    private int KernelPoint => TransformedTiles.PointOf(InputChannels * Filters);

    public override void Emit(PassEmitter emitter)
    {
        emitter.CallRuntime(
            this,
            "WinogradWeights.Transform",
            emitter.Parameter(Convolution.Weight),
            emitter.At(_kernels),
            $"{InputChannels * Filters}, {KernelPoint}",
            IsGradient ? "true" : "false");
        EmitBands(emitter);
    }

    protected override void EmitProducts(PassEmitter emitter, int? band)
    {
        emitter.Contract(
            this,
            Role + "Products",
            $"{Name}: {WinogradTiling.Points} products of {Tiling.Tiles}×{InputChannels} and {InputChannels}×{Filters} matrices.",
            Products(emitter.Isa),
            ["input", "weight", "output"],
            [emitter.At(Transformed), emitter.At(_kernels), emitter.At(_sums)]);
        Value output = Convolution.Output.Storage;
        EmitResults(
            emitter,
            band,
            _sumTiles,
            Filters,
            Convolution.HasBias ? [emitter.Parameter(Convolution.Bias!)] : [],
            (offset => emitter.At(_sums, offset), offset => emitter.At(output, OfBand(output, output.Origin + offset, band))));
    }

    // For every point of the tiles a matrix product: weights are scalars, inputs are vectors.
    private Contraction Products(Isa isa)
    {
        Axis point = new("point", WinogradTiling.Points);
        Axis o = new("o", Filters);
        Axis lane = new("lane", isa.Parts);
        Axis tile = new("tile", Tiling.Tiles);
        Axis i = new("i", InputChannels);
        return new Contraction
        {
            Outer = [point],
            Tiled = [o, lane, tile],
            Reduced = [i],
            Left = new Operand(
                "weight",
                Affine.At(0).Along(point, KernelPoint).Along(o, IsGradient ? 1 : InputChannels).Along(i, IsGradient ? Filters : 1),
                IsVector: false),
            Right = new Operand("input", Affine.At(0)
                .Along(point, InputTiles.Point).Along(i, InputTiles.Plane).Along(tile, InputTiles.Tile).Along(lane, isa.Width)),
            Epilogue = new Epilogue(new Operand("output", Affine.At(0)
                .Along(point, _sumTiles.Point).Along(o, _sumTiles.Plane).Along(tile, _sumTiles.Tile).Along(lane, isa.Width))),
        };
    }

    // A group's values hold sixteen numbers for each that a sample has.
    private Value GroupScratch(string name, int floats) => Scratch(name, (floats + Value.Lanes - 1) / Value.Lanes);
}
