using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Writes a transform of the tiles of a band, rows and columns alike: the square pixels of each become 6×6 numbers.</summary>
/// <param name="isa">The instruction set.</param>
/// <param name="pixels">Where the pixels are.</param>
/// <param name="tiling">The tiles.</param>
/// <param name="tiles">Where their numbers go.</param>
/// <param name="size">The rows and columns of pixels of a tile.</param>
/// <param name="constants">The constants of the transform.</param>
internal abstract class TileTransform(
    Isa isa, TiledPixels pixels, WinogradTiling tiling, TransformedTiles tiles, int size, int[] constants)
{
    public static string[] Parameters => ["input", "output"];

    public string Body()
    {
        CodeWriter writer = new();
        Axis block = new("block", pixels.Planes);
        Axis row = new("row", tiling.BandRows);
        Axis column = new("column", tiling.Columns);
        Axis lane = new("lane", pixels.Element / isa.Width);
        LoopNest loops = new(writer) { Shared = pixels.IsShared ? LoopNest.ToShare([(block, block.Extent), (row, row.Extent), (column, column.Extent)]) : null };
        Operand from = new("input", Affine.At(0)
            .Along(block, pixels.Plane).Along(row, WinogradTiling.Outputs * pixels.Row)
            .Along(column, WinogradTiling.Outputs * pixels.Column).Along(lane, isa.Width));
        Operand to = new("output", Affine.At(0)
            .Along(block, tiles.Plane).Along(row, tiling.Columns * tiles.Tile).Along(column, tiles.Tile).Along(lane, isa.Width));
        var arithmetic = new TransformArithmetic(isa, writer);
        arithmetic.Constants(constants);
        loops.OpenAll([block, row, column, lane], [from, to]);
        string source = loops.ReferenceOf(from);
        string target = loops.ReferenceOf(to);
        for (int x = 0; x < size; x++)
        {
            string[] read = [.. Enumerable.Range(0, size).Select(y =>
                arithmetic.Define($"d{y}{x}", isa.Load(source, (y * pixels.Row) + (x * pixels.Column))))];
            Transform(arithmetic, read, (y, sum) => arithmetic.Define($"t{y}{x}", sum), $"c{x}");
        }

        for (int y = 0; y < WinogradTiling.Inputs; y++)
        {
            string[] read = [.. Enumerable.Range(0, size).Select(x => $"t{y}{x}")];
            int point = y * WinogradTiling.Inputs;
            Transform(arithmetic, read, (x, sum) => writer.Line(isa.Store(sum, target, (point + x) * tiles.Point)), $"r{y}");
        }

        loops.CloseAll();
        return writer.ToString();
    }

    /// <summary>Transforms one dimension, given the names of its numbers: hands on six expressions, each with its place.</summary>
    protected abstract void Transform(TransformArithmetic a, string[] d, Action<int, string> yield, string prefix);
}
