namespace Netwright.Testing.RandomNetworks;

/// <summary>A network or block while its lines are drawn.</summary>
/// <param name="name">The name of its class.</param>
/// <param name="input">The source of what <c>"input"</c> names.</param>
/// <param name="constants">Of a block with parameters, its constants.</param>
internal sealed class RandomScope(string name, int input, RandomConstants? constants)
{
    private const string InputName = "input";

    private readonly List<RandomLine> _lines = [];
    private readonly List<(string Name, int Source)> _named = [(InputName, input)];

    /// <summary>The name of its class.</summary>
    public string Name => name;

    /// <summary>The source of its input.</summary>
    public int Input { get; } = input;

    /// <summary>The source of the value of the last line.</summary>
    public int Current { get; private set; } = input;

    /// <summary>The values that have names.</summary>
    public IReadOnlyList<(string Name, int Source)> Named => _named;

    /// <summary>The constants of a block with parameters.</summary>
    public RandomConstants? Constants => constants;

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<RandomLine> Lines => _lines;

    /// <summary>Adds a line.</summary>
    public void Write(RandomLine line, int source)
    {
        _lines.Add(line);
        Current = source;
    }

    /// <summary>The name of the value of the last line, which gets one if it has none.</summary>
    public string NameCurrent()
    {
        if (_lines.Count == 0)
        {
            return InputName;
        }

        if (_lines[^1].Name is null)
        {
            _lines[^1].Name = $"v{_named.Count}";
            _named.Add((_lines[^1].Name!, Current));
        }

        return _lines[^1].Name!;
    }

    /// <summary>Takes the last lines away, with the names that they gave.</summary>
    public void Truncate(int lines, int current)
    {
        foreach (RandomLine line in _lines.Skip(lines))
        {
            _named.RemoveAll(named => named.Name == line.Name);
        }

        _lines.RemoveRange(lines, _lines.Count - lines);
        Current = current;
    }

    /// <summary>The class.</summary>
    public string Declare(string head, string modifiers, string members = "")
        => $"[{head}]\n[{string.Join("]\n[", _lines)}]\n{modifiers} class {name}{(members.Length == 0 ? ";" : $" {{{members}}}")}\n";
}
