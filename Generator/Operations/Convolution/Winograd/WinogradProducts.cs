using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>For every point of the tiles a matrix product: tiles × input channels times input channels × output channels.</summary>
internal sealed class WinogradProducts
{
    private readonly int _tiles;
    private readonly int _inputs;
    private readonly int _outputs;
    private readonly Func<Isa, Contraction> _contraction;

    private WinogradProducts(
        int tiles, int inputs, int outputs, TransformedTiles from, TransformedTiles to, Func<WinogradProducts, Isa, Contraction> contraction)
    {
        (_tiles, _inputs, _outputs) = (tiles, inputs, outputs);
        (Inputs, Outputs) = (from, to);
        _contraction = isa => contraction(this, isa);
    }

    /// <summary>Where the transformed inputs lie.</summary>
    public TransformedTiles Inputs { get; }

    /// <summary>Where the sums go.</summary>
    public TransformedTiles Outputs { get; }

    /// <summary>The sizes of the matrices.</summary>
    public string Words => $"{_tiles}×{_inputs} and {_inputs}×{_outputs}";

    /// <summary>Channels in the lanes: weights are vectors that were packed, inputs are scalars.</summary>
    public static WinogradProducts OfSample(int tiles, int inputs, int outputs)
    {
        int padded = ChannelGrouping.BlocksOf(outputs) * Value.Lanes;
        return new(
            tiles,
            inputs,
            padded,
            TransformedTiles.OfChannels(tiles, ChannelGrouping.BlocksOf(inputs) * Value.Lanes),
            TransformedTiles.OfChannels(tiles, padded),
            static (products, isa) => products.ChannelsInLanes(isa));
    }

    /// <summary>Images in the lanes: weights are scalars, which lie as the parameters do, and inputs are vectors.</summary>
    public static WinogradProducts OfGroup(int tiles, int inputs, int outputs, bool isTransposed) => new(
        tiles,
        inputs,
        outputs,
        TransformedTiles.OfImages(tiles, inputs),
        TransformedTiles.OfImages(tiles, outputs),
        (products, isa) => products.ImagesInLanes(isa, isTransposed));

    public Contraction Contraction(Isa isa) => _contraction(isa);

    private Contraction ChannelsInLanes(Isa isa)
    {
        Axis point = new("point", WinogradTiling.Points);
        Axis o = new("o", _outputs / Value.Lanes);
        Axis lane = new("lane", isa.Parts);
        Axis tile = new("tile", _tiles);
        Axis i = new("i", _inputs);
        return new Contraction
        {
            IsShared = true,
            Outer = [point],
            Tiled = [o, lane, tile],
            Reduced = [i],
            Left = new Operand("weight", Affine.At(0)
                .Along(point, _inputs * _outputs).Along(o, _inputs * Value.Lanes).Along(i, Value.Lanes).Along(lane, isa.Width)),
            Right = new Operand(
                "input", Affine.At(0).Along(point, Inputs.Point).Along(tile, Inputs.Tile).Along(i, 1), IsVector: false),
            Epilogue = new Epilogue(new Operand("output", Affine.At(0)
                .Along(point, Outputs.Point).Along(tile, Outputs.Tile).Along(o, Outputs.Plane).Along(lane, isa.Width))),
        };
    }

    private Contraction ImagesInLanes(Isa isa, bool isTransposed)
    {
        Axis point = new("point", WinogradTiling.Points);
        Axis o = new("o", _outputs);
        Axis lane = new("lane", isa.Parts);
        Axis tile = new("tile", _tiles);
        Axis i = new("i", _inputs);
        return new Contraction
        {
            Outer = [point],
            Tiled = [o, lane, tile],
            Reduced = [i],
            Left = new Operand(
                "weight",
                Affine.At(0).Along(point, TransformedTiles.PointOf(_inputs * _outputs)).Along(o, isTransposed ? 1 : _inputs).Along(i, isTransposed ? _outputs : 1),
                IsVector: false),
            Right = new Operand("input", Affine.At(0)
                .Along(point, Inputs.Point).Along(i, Inputs.Plane).Along(tile, Inputs.Tile).Along(lane, isa.Width)),
            Epilogue = new Epilogue(new Operand("output", Affine.At(0)
                .Along(point, Outputs.Point).Along(o, Outputs.Plane).Along(tile, Outputs.Tile).Along(lane, isa.Width))),
        };
    }
}
