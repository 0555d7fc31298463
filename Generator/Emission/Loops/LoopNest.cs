using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Loops;

/// <summary>
/// Writes nested loops with literal bounds. Each loop moves the references of the operands that depend on its axis, so that the
/// innermost body addresses by constants alone.
/// </summary>
internal sealed class LoopNest(CodeWriter writer)
{
    private const int ManySteps = 16;

    private readonly Dictionary<string, string> _references = [];
    private readonly Stack<IDisposable> _blocks = new();

    /// <summary>The axis of which the threads of a team take a share each; the others they walk whole.</summary>
    public Axis? Shared { get; init; }

    /// <summary>
    /// The axis to share among some that no result is summed over: the outermost one that is long enough to be even for many threads, so that each
    /// reads as little as it can of what the others read, or else the longest. None but in passes for one sample.
    /// </summary>
    /// <param name="layout">The layout of what is computed: channels are in the lanes where a single sample is.</param>
    /// <param name="loops">The loops, outermost first, and their steps.</param>
    public static Axis? ToShare(Layout layout, params (Axis Axis, int Steps)[] loops)
        => layout == Layout.ChannelBlocked ? ToShare(loops) : null;

    /// <inheritdoc cref="ToShare(Layout, ValueTuple{Axis, int}[])"/>
    public static Axis? ToShare(IEnumerable<(Axis Axis, int Steps)> loops)
    {
        List<(Axis Axis, int Steps)> all = [.. loops.Where(static loop => loop.Steps > 1)];
        int most = all.Count == 0 ? 0 : Math.Min(ManySteps, all.Max(static loop => loop.Steps));
        return all.Find(loop => loop.Steps >= most).Axis;
    }

    /// <summary>The name of the reference that an operand is addressed from at this depth.</summary>
    public string ReferenceOf(Operand operand) => _references.TryGetValue(operand.Buffer, out string? name) ? name : operand.Buffer;

    /// <summary>Opens a loop of <paramref name="count"/> steps along an axis; a single step needs none.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="count">The number of steps.</param>
    /// <param name="step">The elements of the axis that one step covers.</param>
    /// <param name="operands">All operands of the kernel.</param>
    public void Open(Axis axis, int count, int step, IEnumerable<Operand> operands)
    {
        Open(axis, count, stride => $"{axis.Name}{Times(stride * step)}", operands);
    }

    /// <summary>Opens a loop over the tiles of an axis; a single tile needs none.</summary>
    public void Open(Axis axis, Segment tiles, IEnumerable<Operand> operands)
    {
        string first = tiles.Overlaps ? $"Math.Min({axis.Name} * {tiles.Tile}, {tiles.Last})" : axis.Name;
        Open(axis, tiles.Count, stride => first + Times(tiles.Overlaps ? stride : stride * tiles.Tile), operands);
    }

    private void Open(Axis axis, int count, Func<int, string> distance, IEnumerable<Operand> operands)
    {
        if (count == 1)
        {
            return;
        }

        string name = axis.Name;
        _blocks.Push(writer.Block(axis == Shared
            ? $"for (int {name} = {Kernel.Member}.Start({count}), end = {Kernel.Member}.End({count}); {name} < end; {name}++)"
            : $"for (int {name} = 0; {name} < {count}; {name}++)"));
        foreach (Operand operand in operands.Where(operand => operand.Address.DependsOn(axis)).GroupBy(operand => operand.Buffer).Select(group => group.First()))
        {
            string moved = operand.Buffer + char.ToUpperInvariant(axis.Name[0]) + axis.Name.Substring(1);
            writer.Line($"ref float {moved} = ref Unsafe.Add(ref {ReferenceOf(operand)}, {distance(operand.Address[axis])});");
            _references[operand.Buffer] = moved;
        }
    }

    /// <summary>Opens a loop along each of the axes, outermost first.</summary>
    public void OpenAll(IEnumerable<Axis> axes, IReadOnlyList<Operand> operands)
    {
        foreach (Axis axis in axes)
        {
            Open(axis, axis.Extent, 1, operands);
        }
    }

    /// <summary>Reads an operand where the loops stand.</summary>
    public string Read(Isa isa, Operand operand) => operand.Read(isa, ReferenceOf(operand), operand.Address.Constant);

    /// <summary>Stores a vector where the loops stand.</summary>
    public string Store(Isa isa, Operand operand, string vector) => isa.Store(vector, ReferenceOf(operand), operand.Address.Constant);

    /// <summary>Closes all loops.</summary>
    public void CloseAll() => CloseTo(0, new Dictionary<string, string>());

    public int Depth => _blocks.Count;

    /// <summary>Closes loops until <paramref name="depth"/> are left; references are those of that depth again.</summary>
    public void CloseTo(int depth, IReadOnlyDictionary<string, string> references)
    {
        while (_blocks.Count > depth)
        {
            _blocks.Pop().Dispose();
        }

        _references.Clear();
        foreach (KeyValuePair<string, string> reference in references)
        {
            _references[reference.Key] = reference.Value;
        }
    }

    /// <summary>The references at this depth, for <see cref="CloseTo"/>.</summary>
    public IReadOnlyDictionary<string, string> Mark() => new Dictionary<string, string>(_references);

    private static string Times(int stride) => stride == 1 ? string.Empty : $" * {stride}";
}
