using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Pooling;

/// <summary>
/// Writes the loops of a pooling: over all windows, and within one over its elements, unrolled where no window reaches into padding
/// and clipped to the image where one may.
/// </summary>
internal sealed class WindowLoops(PoolGeometry geometry, bool isMean, Value pooled, Isa isa, CodeWriter writer)
{
    // Larger windows are looped over: unrolled they would be long and no faster.
    private const int MostUnrolled = 16;

    private readonly Axis _row = new("y", pooled.Shape.Height);
    private readonly Axis _column = new("x", pooled.Shape.Width);

    /// <summary>What each element of a window adds to its mean: a literal, or a local where windows differ.</summary>
    public string Share => geometry.HasEqualCounts ? PoolScale.Literal(geometry.WindowSize) : "scale";

    /// <param name="operands">The buffers: name, value, and whether it is addressed by window elements rather than by windows.</param>
    /// <param name="start">Writes what precedes the elements of a window.</param>
    /// <param name="tap">Writes what happens for one element.</param>
    /// <param name="end">Writes what follows them.</param>
    public void Emit(
        IReadOnlyList<(string Name, Value Value, bool IsWindow)> operands,
        Action<Position> start,
        Action<Position> tap,
        Action<Position> end)
    {
        bool unrolled = geometry is { StaysInside: true, WindowSize: > 0 and <= MostUnrolled };
        Axis plane = new("c", pooled.Planes);
        Axis lane = new("lane", isa.Parts);
        List<Operand> all = [.. operands.Select(operand => new Operand(operand.Name, Affine.At(operand.Value.Origin)
            .Along(plane, operand.Value.PlaneStride).Along(lane, isa.Width)
            .Along(_row, Step(operand.IsWindow, unrolled, geometry.Rows.Stride) * operand.Value.RowStride)
            .Along(_column, Step(operand.IsWindow, unrolled, geometry.Columns.Stride) * operand.Value.ColumnStride)))];

        LoopNest loops = new(writer)
        {
            Shared = LoopNest.ToShare(pooled.Storage.Layout, (plane, plane.Extent), (_row, _row.Extent), (_column, _column.Extent)),
        };
        loops.OpenAll([plane, _row, _column], all);
        if (isMean && !geometry.HasEqualCounts)
        {
            string rows = new WindowBounds(geometry.Rows, _row).Count(geometry.CountsPadding);
            string columns = new WindowBounds(geometry.Columns, _column).Count(geometry.CountsPadding);
            writer.Line($"float scale = 1f / (({rows}) * ({columns}));");
        }

        loops.OpenAll([lane], all);
        Position window = new(isa, all, loops, static _ => 0, null);
        start(window);
        if (unrolled)
        {
            foreach (int row in Enumerable.Range(0, geometry.Rows.Kernel))
            {
                foreach (int column in Enumerable.Range(0, geometry.Columns.Kernel))
                {
                    tap(new Position(isa, all, loops, index => operands[index].IsWindow
                        ? (row * operands[index].Value.RowStride) + (column * operands[index].Value.ColumnStride)
                        : 0, null));
                }
            }
        }
        else
        {
            EmitClipped(operands, all, loops, tap);
        }

        end(window);
        loops.CloseAll();
    }

    private void EmitClipped(
        IReadOnlyList<(string Name, Value Value, bool IsWindow)> operands, List<Operand> all, LoopNest loops, Action<Position> tap)
    {
        (string top, string bottom) = new WindowBounds(geometry.Rows, _row).Inside;
        (string left, string right) = new WindowBounds(geometry.Columns, _column).Inside;
        using (writer.Block($"for (int row = {top}; row < {bottom}; row++)"))
        using (writer.Block($"for (int column = {left}; column < {right}; column++)"))
        {
            HashSet<string> moved = [];
            foreach ((string name, Value value, _) in operands.Where(static operand => operand.IsWindow))
            {
                string reference = loops.ReferenceOf(all.First(operand => operand.Buffer == name));
                writer.Line($"ref float {name}At = ref Unsafe.Add(ref {reference}, (row * {value.RowStride}) + (column * {value.ColumnStride}));");
                moved.Add(name);
            }

            tap(new Position(isa, all, loops, static _ => 0, moved));
        }
    }

    // Clipped elements are addressed by their own rows and columns, not from the window's corner.
    private static int Step(bool isWindow, bool unrolled, int stride) => !isWindow ? 1 : unrolled ? stride : 0;

    /// <summary>Where the loops stand: at a window, or at one of its elements.</summary>
    internal sealed class Position(Isa isa, List<Operand> operands, LoopNest loops, Func<int, int> tapOffset, HashSet<string>? moved)
    {
        public string Load(string name) => isa.Load(Reference(name), Offset(name));

        public string Reference(string name) => moved?.Contains(name) == true ? name + "At" : loops.ReferenceOf(Find(name));

        public int Offset(string name) => Find(name).Address.Constant + tapOffset(operands.FindIndex(operand => operand.Buffer == name));

        private Operand Find(string name) => operands.First(operand => operand.Buffer == name);
    }
}
