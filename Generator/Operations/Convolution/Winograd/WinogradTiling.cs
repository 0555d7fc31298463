using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// How the output of a 3×3 convolution falls into tiles of 4×4 pixels, and these into bands whose transformed tiles stay in the processor's cache.
/// </summary>
internal sealed class WinogradTiling
{
    /// <summary>The rows and columns of outputs that one tile yields.</summary>
    public const int Outputs = 4;

    /// <summary>The rows and columns of inputs that it reads.</summary>
    public const int Inputs = Outputs + 2;

    /// <summary>The products of one tile, an input and an output channel: a direct convolution takes 144.</summary>
    public const int Points = Inputs * Inputs;

    // Of one sample, fewer tiles at a time read the weights, which are four times as large as those of a direct convolution, too often.
    private const int FewestTiles = 24;

    // Of sixteen, what is transformed and what comes of it share the second-level cache.
    private const int MostBytes = 320 << 10;

    private readonly Shape _output;
    private readonly bool _isNarrow;

    private WinogradTiling(Shape output, bool isNarrow, Func<int, int, bool> isBand)
    {
        (_output, _isNarrow) = (output, isNarrow);
        (Rows, Columns) = (TilesOf(output.Height), TilesOf(output.Width));
        BandRows = Enumerable.Range(1, Rows).First(rows => rows == Rows || (Rows % rows == 0 && isBand(rows, Columns)));
        ColumnRuns = TileRun.Of(output.Width, isNarrow);
    }

    /// <summary>The rows of tiles.</summary>
    public int Rows { get; }

    /// <summary>The tiles of a row.</summary>
    public int Columns { get; }

    /// <summary>The rows of tiles of a band.</summary>
    public int BandRows { get; }

    public int Bands => Rows / BandRows;

    /// <summary>The tiles of a band.</summary>
    public int Tiles => BandRows * Columns;

    /// <summary>The tiles of a row by their size.</summary>
    public IReadOnlyList<TileRun> ColumnRuns { get; }

    /// <summary>The products of an input and an output channel.</summary>
    public double Products => PointsOf(TileRun.Of(_output.Height, _isNarrow)) * PointsOf(ColumnRuns);

    /// <summary>The tiles of one sample, channels in the lanes. Those that are cut are filtered as what they are: 14×14 outputs take 484 products instead of 576.</summary>
    public static WinogradTiling OfSample(Shape output) => new(output, isNarrow: true, static (rows, columns) => rows * columns >= FewestTiles);

    /// <summary>The tiles of sixteen samples in the lanes: as many at a time as the cache holds.</summary>
    public static WinogradTiling OfGroup(Shape output, int channels)
    {
        int rows = TilesOf(output.Height);
        int held = MostBytes / (Points * TilesOf(output.Width) * channels * Value.Lanes * sizeof(float));
        int most = Enumerable.Range(1, rows).Last(count => count == 1 || (rows % count == 0 && count <= held));
        return new WinogradTiling(output, isNarrow: false, (count, _) => count == most);
    }

    /// <summary>The rows of tiles of a band by their size; of none in particular, of a band that is not cut.</summary>
    public IReadOnlyList<TileRun> RowRuns(int? band)
    {
        int rows = BandRows * Outputs;
        return TileRun.Of(band is { } number ? Math.Min(rows, _output.Height - (number * rows)) : rows, _isNarrow);
    }

    /// <summary>The tiles of a band by their size; of none in particular, of a band that is not cut.</summary>
    public IEnumerable<TileBlock> Blocks(int? band) => TileBlock.Of(RowRuns(band), ColumnRuns, Columns);

    /// <summary>The same, where tiles that are transformed alike are one block.</summary>
    public IEnumerable<TileBlock> TransformedBlocks(int? band)
        => TileBlock.Of(TileRun.TransformedAlike(RowRuns(band)), TileRun.TransformedAlike(ColumnRuns), Columns);

    /// <summary>The zeros that reading the tiles needs around an input.</summary>
    public Halo HaloFor(Shape input, ConvolutionGeometry geometry)
    {
        int bottom = (_isNarrow ? _output.Height : Rows * Outputs) + 2 - geometry.PaddingTop - input.Height;
        int right = (_isNarrow ? _output.Width : Columns * Outputs) + 2 - geometry.PaddingLeft - input.Width;
        return new Halo(geometry.PaddingTop, geometry.PaddingLeft, Math.Max(0, bottom), Math.Max(0, right));
    }

    private static double PointsOf(IEnumerable<TileRun> runs) => runs.Sum(static run => run.Count * run.Points);

    private static int TilesOf(int extent) => (extent + Outputs - 1) / Outputs;
}
