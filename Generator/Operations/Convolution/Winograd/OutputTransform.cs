using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;
using static Netwright.Generator.Operations.Convolution.Winograd.TransformConstant;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// Writes Aᵀ·m·A of neighbouring tiles, and what follows the sums: 36 products m become 4×4 outputs, or fewer where a tile is cut by the last row or
/// column.
/// </summary>
internal sealed class OutputTransform(Isa isa, Convolution convolution, TileBlock block, TransformedTiles tiles, int planes)
{
    public string[] Parameters => [.. Constants.Select(static constant => constant.Buffer), "input", "output"];

    private Value Output => convolution.Output.Storage;

    // A number for each channel, by which the sums are changed.
    private IReadOnlyList<Operand> Constants
    {
        get
        {
            string[] names = convolution.Scaling is not null ? ["scale", "shift"] : convolution.HasBias ? ["bias"] : [];
            return [.. names.Select(name => Output.Layout == Layout.ChannelBlocked
                ? new Operand(name, Affine.At(0).Along(Block, Value.Lanes).Along(Lane, isa.Width))
                : new Operand(name, Affine.At(0).Along(Block, 1), IsVector: false))];
        }
    }

    private Axis Block => field ??= new Axis("block", planes);

    private Axis Lane => field ??= new Axis("lane", isa.Parts);

    public string Body()
    {
        CodeWriter writer = new();
        Axis row = new("row", block.Rows.Count);
        Axis column = new("column", block.Columns.Count);
        LoopNest loops = new(writer) { Shared = LoopNest.ToShare(Output.Layout, (Block, Block.Extent), (row, row.Extent), (column, column.Extent)) };
        Operand from = new("input", Affine.At(0)
            .Along(Block, tiles.Plane).Along(row, block.Pitch * tiles.Tile).Along(column, tiles.Tile).Along(Lane, isa.Width));
        Operand to = new("output", Affine.At(0)
            .Along(Block, Output.PlaneStride).Along(row, WinogradTiling.Outputs * Output.RowStride)
            .Along(column, WinogradTiling.Outputs * Output.ColumnStride).Along(Lane, isa.Width));
        var arithmetic = new TransformArithmetic(isa, writer);
        arithmetic.Define(new[] { Two, Four, Eight }.Take(Math.Max(block.Rows.Outputs, block.Columns.Outputs) - 1));
        loops.OpenAll([Block, row, column, Lane], [from, to, .. Constants]);
        string source = loops.ReferenceOf(from);
        for (int x = 0; x < block.Columns.Summed; x++)
        {
            string[] read = [.. Enumerable.Range(0, block.Rows.Summed).Select(y => arithmetic.Define(
                $"m{y}{x}", isa.Load(source, ((y * WinogradTiling.Inputs) + x) * tiles.Point)))];
            Transform(arithmetic, read, block.Rows, (y, sum) => arithmetic.Define($"t{y}{x}", sum), $"c{x}");
        }

        for (int y = 0; y < block.Rows.Outputs; y++)
        {
            string[] read = [.. Enumerable.Range(0, block.Columns.Summed).Select(x => $"t{y}{x}")];
            Transform(arithmetic, read, block.Columns, (x, sum) => Store(writer, loops, to, sum, y, x), $"r{y}");
        }

        loops.CloseAll();
        return writer.ToString();
    }

    private void Store(CodeWriter writer, LoopNest loops, Operand to, string sum, int y, int x)
    {
        string[] constants = [.. Constants.Select(constant => loops.Read(isa, constant))];
        string result = constants.Length switch
        {
            2 => $"{isa.Vector}.{isa.MultiplyAdd}({sum}, {constants[0]}, {constants[1]})",
            1 => $"({sum} + {constants[0]})",
            _ => sum,
        };
        string local = $"y{y}{x}";
        writer.Line($"var {local} = {result};");
        string activated = convolution.Activation is { } activation ? $"({activation.Output.Print(isa, local)})" : local;
        writer.Line(isa.Store(activated, loops.ReferenceOf(to), (y * Output.RowStride) + (x * Output.ColumnStride)));
    }

    // One dimension of Aᵀ (Lavin and Gray 2015, section 4.2), or of its first columns where a tile has fewer points: the powers of each point.
    private static void Transform(TransformArithmetic a, string[] m, TileRun run, Action<int, string> yield, string prefix)
    {
        string p = a.Define(prefix + "p", $"{m[1]} + {m[2]}");
        string q = run.Outputs > 1 ? a.Define(prefix + "q", $"{m[1]} - {m[2]}") : string.Empty;
        string r = run.Points > 4 ? a.Define(prefix + "r", $"{m[3]} + {m[4]}") : run.Points > 3 ? m[3] : string.Empty;
        string s = run.Points > 4 && run.Outputs > 1 ? a.Define(prefix + "s", $"{m[3]} - {m[4]}") : r;
        for (int place = 0; place < run.Outputs; place++)
        {
            yield(place, place switch
            {
                0 => run.Points > 3 ? $"({m[0]} + {p} + {r})" : $"({m[0]} + {p})",
                1 => a.MultiplyAdd(Two, s, q),
                2 => a.MultiplyAdd(Four, r, p),
                _ => $"({a.MultiplyAdd(Eight, s, q)} + {m[5]})",
            });
        }
    }
}
