using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Writes Bᵀ·d·B of the tiles of a band: 6×6 inputs d of sixteen channels become 36 numbers each.</summary>
/// <param name="isa">The instruction set.</param>
/// <param name="input">What is convolved, channels in the lanes.</param>
/// <param name="tiling">The tiles.</param>
/// <param name="channels">The input channels, up to whole blocks.</param>
internal sealed class InputTransform(Isa isa, Value input, WinogradTiling tiling, int channels)
{
    public string Body()
    {
        CodeWriter writer = new();
        Axis block = new("block", channels / Value.Lanes);
        Axis row = new("row", tiling.BandRows);
        Axis column = new("column", tiling.Columns);
        Axis lane = new("lane", isa.Parts);
        LoopNest loops = new(writer) { Shared = LoopNest.ToShare([(block, block.Extent), (row, row.Extent), (column, column.Extent)]) };
        Operand from = new("input", Affine.At(0)
            .Along(block, input.PlaneStride).Along(row, WinogradTiling.Outputs * input.RowStride)
            .Along(column, WinogradTiling.Outputs * input.ColumnStride).Along(lane, isa.Width));
        Operand to = new("output", Affine.At(0)
            .Along(block, Value.Lanes).Along(row, tiling.Columns * channels).Along(column, channels).Along(lane, isa.Width));
        var arithmetic = new TransformArithmetic(isa, writer);
        arithmetic.Constants(4, -5, -4, 2);
        loops.OpenAll([block, row, column, lane], [from, to]);
        string source = loops.ReferenceOf(from);
        string target = loops.ReferenceOf(to);
        for (int x = 0; x < WinogradTiling.Inputs; x++)
        {
            string[] read = [.. Enumerable.Range(0, WinogradTiling.Inputs).Select(y =>
                arithmetic.Define($"d{y}{x}", isa.Load(source, (y * input.RowStride) + (x * input.ColumnStride))))];
            Transform(arithmetic, read, (y, sum) => arithmetic.Define($"t{y}{x}", sum), $"c{x}");
        }

        for (int y = 0; y < WinogradTiling.Inputs; y++)
        {
            string[] read = [.. Enumerable.Range(0, WinogradTiling.Inputs).Select(x => $"t{y}{x}")];
            int point = y * WinogradTiling.Inputs;
            Transform(arithmetic, read, (x, sum) => writer.Line(isa.Store(sum, target, (point + x) * tiling.Tiles * channels)), $"r{y}");
        }

        loops.CloseAll();
        return writer.ToString();
    }

    // One dimension of Bᵀ (Lavin and Gray 2015, section 4.2).
    private static void Transform(TransformArithmetic a, string[] d, Action<int, string> yield, string prefix)
    {
        yield(0, a.MultiplyAdd(4, d[0], a.MultiplyAdd(-5, d[2], d[4])));
        string p = a.Define(prefix + "p", a.MultiplyAdd(-4, d[2], d[4]));
        string q = a.Define(prefix + "q", a.MultiplyAdd(-4, d[1], d[3]));
        yield(1, $"({p} + {q})");
        yield(2, $"({p} - {q})");
        string r = a.Define(prefix + "r", $"{d[4]} - {d[2]}");
        string s = a.Define(prefix + "s", $"({d[3]} - {d[1]}) * {TransformArithmetic.Name(2)}");
        yield(3, $"({r} + {s})");
        yield(4, $"({r} - {s})");
        yield(5, a.MultiplyAdd(4, d[1], a.MultiplyAdd(-5, d[3], d[5])));
    }
}
