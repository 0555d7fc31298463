using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Writes a transform of neighbouring tiles, rows and columns alike: the pixels of each become 6×6 numbers, or fewer where it is cut.</summary>
/// <param name="isa">The instruction set.</param>
/// <param name="pixels">Where the pixels are.</param>
/// <param name="block">The tiles.</param>
/// <param name="tiles">Where their numbers go.</param>
internal abstract class TileTransform(Isa isa, TiledPixels pixels, TileBlock block, TransformedTiles tiles)
{
    public static string[] Parameters => ["input", "output"];

    /// <summary>The tiles.</summary>
    protected TileBlock Block { get; } = block;

    /// <summary>The constants of the transform.</summary>
    protected abstract IEnumerable<TransformConstant> Constants { get; }

    public string Body()
    {
        CodeWriter writer = new();
        Axis plane = new("block", pixels.Planes);
        Axis row = new("row", Block.Rows.Count);
        Axis column = new("column", Block.Columns.Count);
        Axis lane = new("lane", pixels.Element / isa.Width);
        LoopNest loops = new(writer) { Shared = pixels.IsShared ? LoopNest.ToShare([(plane, plane.Extent), (row, row.Extent), (column, column.Extent)]) : null };
        Operand from = new("input", Affine.At(0)
            .Along(plane, pixels.Plane).Along(row, WinogradTiling.Outputs * pixels.Row)
            .Along(column, WinogradTiling.Outputs * pixels.Column).Along(lane, isa.Width));
        Operand to = new("output", Affine.At(0)
            .Along(plane, tiles.Plane).Along(row, Block.Pitch * tiles.Tile).Along(column, tiles.Tile).Along(lane, isa.Width));
        var arithmetic = new TransformArithmetic(isa, writer);
        arithmetic.Define(Constants);
        loops.OpenAll([plane, row, column], [from, to]);
        if (pixels.IsDistant)
        {
            EmitPrefetch(writer, loops.ReferenceOf(from));
        }

        loops.OpenAll([lane], [from, to]);
        foreach (IEnumerable<int> parts in Steps())
        {
            using (writer.Block(string.Empty))
            {
                EmitStep(writer, arithmetic, parts, loops.ReferenceOf(from), loops.ReferenceOf(to));
            }
        }

        loops.CloseAll();
        return writer.ToString();
    }

    /// <summary>The pixels of a tile along one axis.</summary>
    protected abstract int PixelsOf(TileRun run);

    /// <summary>The parts of the transform of one dimension; they have little in common.</summary>
    protected abstract int PartsOf(TileRun run);

    /// <summary>Transforms one dimension, a part of the numbers.</summary>
    /// <param name="a">Writes the arithmetic.</param>
    /// <param name="run">The tiles along this dimension.</param>
    /// <param name="part">Which part.</param>
    /// <param name="d">Reads a pixel and gives the name of the local that holds it.</param>
    /// <param name="yield">Takes the place and the expression of each number.</param>
    /// <param name="prefix">What locals that are needed between begin with.</param>
    protected abstract void Transform(TransformArithmetic a, TileRun run, int part, Func<int, string> d, Action<int, string> yield, string prefix);

    // Half of the rows at a time, or less: so many stay in registers, where all of them would spill.
    private IEnumerable<IEnumerable<int>> Steps()
    {
        int atOnce = isa.Registers >= 32 ? 2 : 1;
        return Enumerable.Range(0, PartsOf(Block.Rows)).GroupBy(part => part / atOnce);
    }

    // Of the next channel's tile what the row of tiles above has not read.
    private void EmitPrefetch(CodeWriter writer, string source)
    {
        writer.Line("// The same tile of the next channel is far away.");
        for (int pixel = 0; pixel < WinogradTiling.Outputs * WinogradTiling.Outputs; pixel++)
        {
            int y = PixelsOf(Block.Rows) - WinogradTiling.Outputs + (pixel / WinogradTiling.Outputs);
            int x = PixelsOf(Block.Columns) - WinogradTiling.Outputs + (pixel % WinogradTiling.Outputs);
            writer.Line($"Prefetch.Read(ref {Isa.Element(source, pixels.Plane + (y * pixels.Row) + (x * pixels.Column))});");
        }
    }

    private void EmitStep(CodeWriter writer, TransformArithmetic arithmetic, IEnumerable<int> parts, string source, string target)
    {
        List<int> rows = [];
        for (int x = 0; x < PixelsOf(Block.Columns); x++)
        {
            int column = x;
            HashSet<int> read = [];
            foreach (int part in parts)
            {
                Transform(arithmetic, Block.Rows, part, Pixel, Half, $"c{x}");
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
            for (int part = 0; part < PartsOf(Block.Columns); part++)
            {
                Transform(
                    arithmetic,
                    Block.Columns,
                    part,
                    x => $"t{y}{x}",
                    (x, value) => writer.Line(isa.Store(value, target, (point + x) * tiles.Point)),
                    $"r{y}");
            }
        }
    }
}
