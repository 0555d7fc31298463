using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;
using static Netwright.Generator.Operations.Convolution.Winograd.TransformConstant;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// Writes Aᵀ·m·A of the tiles of a band, and what follows the sums: 36 products m become 4×4 outputs, or fewer where a tile
/// reaches beyond the last row or column.
/// </summary>
internal sealed class OutputTransform
{
    private readonly Isa _isa;
    private readonly Convolution _convolution;
    private readonly WinogradTiling _tiling;
    private readonly TransformedTiles _tiles;
    private readonly int _planes;
    private readonly (int First, int Count, int Size) _rows;
    private readonly (int First, int Count, int Size) _columns;

    private OutputTransform(
        Isa isa,
        Convolution convolution,
        WinogradTiling tiling,
        TransformedTiles tiles,
        int planes,
        (int First, int Count, int Size) rows,
        (int First, int Count, int Size) columns)
        => (_isa, _convolution, _tiling, _tiles, _planes, _rows, _columns) = (isa, convolution, tiling, tiles, planes, rows, columns);

    /// <summary>The rows of outputs that a tile yields.</summary>
    public int Rows => _rows.Size;

    /// <summary>The columns of outputs that a tile yields.</summary>
    public int Columns => _columns.Size;

    /// <summary>Where the first of them lies in the band, in floats.</summary>
    public int OutputOffset => WinogradTiling.Outputs * ((_rows.First * Output.RowStride) + (_columns.First * Output.ColumnStride));

    /// <summary>Where the products of the first tile begin, in floats.</summary>
    public int ProductsOffset => ((_rows.First * _tiling.Columns) + _columns.First) * _tiles.Tile;

    public string[] Parameters => [.. Constants.Select(static constant => constant.Buffer), "input", "output"];

    private Value Output => _convolution.Output.Storage;

    // A number for each channel, by which the sums are changed.
    private IReadOnlyList<Operand> Constants
    {
        get
        {
            string[] names = _convolution.Scaling is not null ? ["scale", "shift"] : _convolution.HasBias ? ["bias"] : [];
            return [.. names.Select(name => Output.Layout == Layout.ChannelBlocked
                ? new Operand(name, Affine.At(0).Along(Block, Value.Lanes).Along(Lane, _isa.Width))
                : new Operand(name, Affine.At(0).Along(Block, 1), IsVector: false))];
        }
    }

    private Axis Block => field ??= new Axis("block", _planes);

    private Axis Lane => field ??= new Axis("lane", _isa.Parts);

    /// <summary>
    /// The kernels that yield <paramref name="height"/> rows of outputs of <paramref name="planes"/> channels, or blocks of them: whole tiles, and those
    /// that are cut.
    /// </summary>
    public static IEnumerable<OutputTransform> Parts(
        Isa isa, Convolution convolution, WinogradTiling tiling, TransformedTiles tiles, int planes, int height) =>
        from rows in Cut(height)
        from columns in Cut(convolution.Output.Shape.Width)
        select new OutputTransform(isa, convolution, tiling, tiles, planes, rows, columns);

    public string Body()
    {
        CodeWriter writer = new();
        Axis row = new("row", _rows.Count);
        Axis column = new("column", _columns.Count);
        LoopNest loops = new(writer) { Shared = LoopNest.ToShare(Output.Layout, (Block, Block.Extent), (row, row.Extent), (column, column.Extent)) };
        Operand from = new("input", Affine.At(0)
            .Along(Block, _tiles.Plane).Along(row, _tiling.Columns * _tiles.Tile).Along(column, _tiles.Tile).Along(Lane, _isa.Width));
        Operand to = new("output", Affine.At(0)
            .Along(Block, Output.PlaneStride).Along(row, WinogradTiling.Outputs * Output.RowStride)
            .Along(column, WinogradTiling.Outputs * Output.ColumnStride).Along(Lane, _isa.Width));
        var arithmetic = new TransformArithmetic(_isa, writer);
        arithmetic.Define([Two, Four, Eight]);
        loops.OpenAll([Block, row, column, Lane], [from, to, .. Constants]);
        string source = loops.ReferenceOf(from);
        for (int x = 0; x < WinogradTiling.Inputs; x++)
        {
            string[] read = [.. Enumerable.Range(0, WinogradTiling.Inputs).Select(y => arithmetic.Define(
                $"m{y}{x}", _isa.Load(source, ((y * WinogradTiling.Inputs) + x) * _tiles.Point)))];
            Transform(arithmetic, read, _rows.Size, (y, sum) => arithmetic.Define($"t{y}{x}", sum), $"c{x}");
        }

        for (int y = 0; y < _rows.Size; y++)
        {
            string[] read = [.. Enumerable.Range(0, WinogradTiling.Inputs).Select(x => $"t{y}{x}")];
            Transform(arithmetic, read, _columns.Size, (x, sum) => Store(writer, loops, to, sum, y, x), $"r{y}");
        }

        loops.CloseAll();
        return writer.ToString();
    }

    private void Store(CodeWriter writer, LoopNest loops, Operand to, string sum, int y, int x)
    {
        string[] constants = [.. Constants.Select(constant => loops.Read(_isa, constant))];
        string result = constants.Length switch
        {
            2 => $"{_isa.Vector}.{_isa.MultiplyAdd}({sum}, {constants[0]}, {constants[1]})",
            1 => $"({sum} + {constants[0]})",
            _ => sum,
        };
        string local = $"y{y}{x}";
        writer.Line($"var {local} = {result};");
        string activated = _convolution.Activation is { } activation ? $"({activation.Output.Print(_isa, local)})" : local;
        writer.Line(_isa.Store(activated, loops.ReferenceOf(to), (y * Output.RowStride) + (x * Output.ColumnStride)));
    }

    // One dimension of Aᵀ (Lavin and Gray 2015, section 4.2).
    private static void Transform(TransformArithmetic a, string[] m, int size, Action<int, string> yield, string prefix)
    {
        string p = a.Define(prefix + "p", $"{m[1]} + {m[2]}");
        string q = a.Define(prefix + "q", $"{m[1]} - {m[2]}");
        string r = a.Define(prefix + "r", $"{m[3]} + {m[4]}");
        string s = a.Define(prefix + "s", $"{m[3]} - {m[4]}");
        string[] sums = [$"({m[0]} + {p} + {r})", a.MultiplyAdd(Two, s, q), a.MultiplyAdd(Four, r, p), $"({a.MultiplyAdd(Eight, s, q)} + {m[5]})"];
        for (int place = 0; place < size; place++)
        {
            yield(place, sums[place]);
        }
    }

    private static IEnumerable<(int First, int Count, int Size)> Cut(int extent)
    {
        int whole = extent / WinogradTiling.Outputs;
        if (whole > 0)
        {
            yield return (0, whole, WinogradTiling.Outputs);
        }

        if (extent % WinogradTiling.Outputs != 0)
        {
            yield return (whole, 1, extent % WinogradTiling.Outputs);
        }
    }
}
