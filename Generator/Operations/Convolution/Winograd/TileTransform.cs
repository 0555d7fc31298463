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
    Isa isa, TiledPixels pixels, WinogradTiling tiling, TransformedTiles tiles, int size, TransformConstant[] constants)
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
        arithmetic.Define(constants);
        loops.OpenAll([block, row, column], [from, to]);
        if (pixels.IsDistant)
        {
            // Of the next channel's tile what the row of tiles above has not read.
            writer.Line("// The same tile of the next channel is far away.");
            for (int pixel = 0; pixel < WinogradTiling.Outputs * WinogradTiling.Outputs; pixel++)
            {
                int y = size - WinogradTiling.Outputs + (pixel / WinogradTiling.Outputs);
                int x = size - WinogradTiling.Outputs + (pixel % WinogradTiling.Outputs);
                writer.Line($"Prefetch.Read(ref {Isa.Element(loops.ReferenceOf(from), pixels.Plane + (y * pixels.Row) + (x * pixels.Column))});");
            }
        }

        loops.OpenAll([lane], [from, to]);
        string source = loops.ReferenceOf(from);
        string target = loops.ReferenceOf(to);
        foreach (int[] parts in Steps())
        {
            using (writer.Block(string.Empty))
            {
                EmitStep(writer, arithmetic, parts, source, target);
            }
        }

        loops.CloseAll();
        return writer.ToString();
    }

    /// <summary>
    /// Transforms one dimension: of the six numbers the first, the second and third, the fourth and fifth, or the last. These have nothing in common.
    /// </summary>
    /// <param name="a">Writes the arithmetic.</param>
    /// <param name="part">Which of these four.</param>
    /// <param name="d">Reads a number and gives the name of the local that holds it.</param>
    /// <param name="yield">Takes the place and the expression of each.</param>
    /// <param name="prefix">What locals that are needed between begin with.</param>
    protected abstract void Transform(TransformArithmetic a, int part, Func<int, string> d, Action<int, string> yield, string prefix);

    // Half of the rows at a time, or less: so many stay in registers, where all of them would spill.
    private IEnumerable<int[]> Steps() => isa.Registers >= 32 ? [[0, 1], [2, 3]] : [[0], [1], [2], [3]];

    private void EmitStep(CodeWriter writer, TransformArithmetic arithmetic, int[] parts, string source, string target)
    {
        List<int> rows = [];
        for (int x = 0; x < size; x++)
        {
            int column = x;
            HashSet<int> read = [];
            foreach (int part in parts)
            {
                Transform(arithmetic, part, Pixel, Half, $"c{x}");
            }

            string Pixel(int y)
            {
                string name = $"d{y}{column}";
                return read.Add(y) ? arithmetic.Define(name, isa.Load(source, (y * pixels.Row) + (column * pixels.Column))) : name;
            }

            void Half(int y, string value)
            {
                arithmetic.Define($"t{y}{column}", value);
                if (column == 0)
                {
                    rows.Add(y);
                }
            }
        }

        foreach (int y in rows)
        {
            int point = y * WinogradTiling.Inputs;
            foreach (int part in new[] { 0, 1, 2, 3 })
            {
                Transform(
                    arithmetic, part, x => $"t{y}{x}", (x, value) => writer.Line(isa.Store(value, target, (point + x) * tiles.Point)), $"r{y}");
            }
        }
    }
}
