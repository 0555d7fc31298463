using Netwright.Generator.Shapes;

namespace Netwright.Testing.RandomNetworks;

/// <summary>Draws the lines of networks and blocks: layers, branches with joins, gates, blocks within blocks.</summary>
internal sealed class RandomBody(string network, Random random, GraphDraft draft)
{
    private const int Trials = 12;
    private const int DeepestBlock = 2;
    private const int MostRepeated = 3;

    private readonly LayerDraw _draw = new(random);
    private readonly List<RandomBlock> _blocks = [];
    private readonly List<string> _classes = [];

    /// <summary>The classes of the blocks and of the networks that others embed.</summary>
    public IReadOnlyList<string> Classes => _classes;

    /// <summary>Draws some lines.</summary>
    public void Fill(RandomScope scope, int count, int depth = 0)
    {
        for (int line = 0; line < count; line++)
        {
            switch (random.Next(10))
            {
                case 0 or 1:
                    AddBranches(scope);
                    break;
                case 2 when draft.ShapeOf(scope.Current).IsImage:
                    AddGate(scope);
                    break;
                case 3 or 4 when depth < DeepestBlock:
                    AddBlock(scope, depth);
                    break;
                default:
                    TryAddLayer(scope);
                    break;
            }
        }
    }

    /// <summary>Adds a layer that reads the value above, or a named one.</summary>
    /// <param name="scope">Where.</param>
    /// <param name="from">The named value.</param>
    /// <param name="accepts">Which shapes it may yield.</param>
    public bool TryAddLayer(RandomScope scope, (string Name, int Source)? from = null, Func<Shape, bool>? accepts = null)
    {
        int source = from?.Source ?? scope.Current;
        for (int trial = 0; trial < 4 * Trials; trial++)
        {
            Type attribute = _draw.Pick(_draw.Pick(LayerAttributes.ByRole));
            for (int variant = 0; variant < Trials; variant++)
            {
                DrawnLayer layer = _draw.Draw(attribute, draft.ShapeOf(source));
                if (!draft.TryAdd(layer, source))
                {
                    continue;
                }

                if (accepts?.Invoke(draft.ShapeOf(draft.Count - 1)) ?? true)
                {
                    Write(scope, layer, from?.Name);
                    return true;
                }

                draft.Truncate(draft.Count - 1);
            }
        }

        return false;
    }

    /// <summary>Adds a layer with given positional arguments, if it is valid.</summary>
    public bool TryAdd(RandomScope scope, string kind, params (string Name, object Value)[] arguments)
    {
        DrawnLayer layer = new(kind, [.. arguments.Select(static argument => new DrawnArgument(argument.Name, argument.Value, IsProperty: false))]);
        bool isAdded = draft.TryAdd(layer, scope.Current);
        if (isAdded)
        {
            Write(scope, layer);
        }

        return isAdded;
    }

    // One or two branches from a value, and a join that takes their ends, and perhaps the value above too.
    private void AddBranches(RandomScope scope)
    {
        (int layers, int lines, int current, int classes, int blocks) = (draft.Count, scope.Lines.Count, scope.Current, _classes.Count, _blocks.Count);
        (string Name, int Source) above = (scope.NameCurrent(), scope.Current);
        (string Name, int Source) fork = random.Next(4) == 0 ? _draw.Pick(scope.Named) : above;
        Shape shape = draft.ShapeOf(fork.Source);
        bool keepsShape = random.Next(3) > 0;
        List<(string Name, int Source)> ends = above != fork || random.Next(2) == 0 ? [above] : [];
        int branches = random.Next(1, 3);
        for (int branch = 0; branch < branches; branch++)
        {
            if (TryAddLayer(scope, fork, Accepts) && random.Next(2) == 0)
            {
                TryAddLayer(scope, accepts: Accepts);
            }

            if (branch < branches - 1)
            {
                ends.Add((scope.NameCurrent(), scope.Current));
            }
        }

        if (scope.Lines.Count == lines || !TryJoin(scope, ends))
        {
            scope.Truncate(lines, current);
            draft.Truncate(layers);
            _classes.RemoveRange(classes, _classes.Count - classes);
            _blocks.RemoveRange(blocks, _blocks.Count - blocks);
        }

        bool Accepts(Shape output) => !keepsShape || (output.Height, output.Width) == (shape.Height, shape.Width);
    }

    private bool TryJoin(RandomScope scope, IReadOnlyList<(string Name, int Source)> ends)
    {
        (string Name, int Source)[] joined = ends.Count > 0 ? [.. ends] : [_draw.Pick(scope.Named)];
        for (int trial = 0; trial < Trials; trial++)
        {
            DrawnLayer join = _draw.DrawJoin(_draw.Pick(LayerAttributes.Joins), [.. joined.Select(static end => end.Name)]);
            if (draft.TryAdd(join, [.. joined.Select(static end => end.Source), scope.Current]))
            {
                Write(scope, join);
                return true;
            }
        }

        return false;
    }

    // Squeeze and excitation (Hu et al. 2018).
    private void AddGate(RandomScope scope)
    {
        (int layers, int lines, int current) = (draft.Count, scope.Lines.Count, scope.Current);
        string gated = scope.NameCurrent();
        bool isGated = TryAdd(scope, "GlobalAvgPool2D")
            && (random.Next(2) == 0 || TryAdd(scope, "Flatten"))
            && (!draft.ShapeOf(scope.Current).IsFlat || TryAdd(scope, "Dense", ("units", draft.ShapeOf(current).Channels)))
            && TryAdd(scope, "Sigmoid");
        DrawnLayer join = _draw.DrawJoin(typeof(MultiplyAttribute), [gated]);
        if (isGated && draft.TryAdd(join, current, scope.Current))
        {
            Write(scope, join);
            return;
        }

        scope.Truncate(lines, current);
        draft.Truncate(layers);
    }

    private void AddBlock(RandomScope scope, int depth)
    {
        if (_blocks.Count > 0 && random.Next(3) == 0)
        {
            RandomBlock known = _draw.Pick(_blocks);
            if (draft.TryRepeat(known.First, known.End, known.Input, scope.Current) is { } result)
            {
                WriteUse(scope, known.Name, known.Arguments, isFrozen: false, result);
            }

            return;
        }

        bool isNetwork = random.Next(4) == 0;
        string name = $"{network}{(isNetwork ? "Inner" : "Block")}{_classes.Count + (depth * 100)}_";
        RandomConstants? constants = isNetwork ? null : new RandomConstants(name, random);
        RandomScope inner = new(name, scope.Current, constants);
        int first = draft.Count;
        Fill(inner, random.Next(1, 4), depth + 1);
        if (inner.Lines.Count == 0)
        {
            return;
        }

        (string members, IReadOnlyList<string> arguments) = constants?.Declare() ?? (string.Empty, []);
        string head = isNetwork ? $"Network({string.Join(", ", draft.ShapeOf(inner.Input).Extents)})" : "Block";
        _classes.Add(inner.Declare(head, isNetwork ? "public partial" : "internal abstract", members));
        RandomBlock block = new(name, arguments, inner.Input, first, draft.Count);
        WriteUse(scope, name, arguments, isFrozen: isNetwork && random.Next(2) == 0, inner.Current);
        _blocks.Add(block);
        while (scope.Lines[^1].Repeat < MostRepeated && random.Next(2) == 0 && draft.TryRepeat(block.First, block.End, block.Input, scope.Current) is { } again)
        {
            RandomLine line = scope.Lines[^1];
            line.Repeat++;
            scope.Truncate(scope.Lines.Count - 1, scope.Current);
            scope.Write(line, again);
        }
    }

    private static void WriteUse(RandomScope scope, string block, IReadOnlyList<string> arguments, bool isFrozen, int result)
        => scope.Write(new RandomLine($"Use<{block}>", isFrozen ? [.. arguments, "Frozen = true"] : arguments), result);

    private void Write(RandomScope scope, DrawnLayer layer, string? from = null)
    {
        IEnumerable<string> arguments = layer.Arguments
            .Where(static argument => argument.IsWritten)
            .Select(argument => (argument.IsProperty ? argument.Name + " = " : string.Empty) + Text(scope, argument));
        scope.Write(new RandomLine(layer.Kind, arguments) { From = from }, draft.Count - 1);
    }

    private string Text(RandomScope scope, DrawnArgument argument)
        => argument.Value is int and >= 0 and var number && scope.Constants is { } constants && random.Next(3) == 0
            ? constants.Express(number)
            : argument.Text;
}
