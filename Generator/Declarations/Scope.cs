using Microsoft.CodeAnalysis;
using Netwright.Generator.Diagnostics;

namespace Netwright.Generator.Declarations;

/// <summary>The values of one network or block while its lines are read from top to bottom: which names they have and who reads them.</summary>
/// <param name="lines">The lines.</param>
/// <param name="names">The names of each line.</param>
/// <param name="input">What <c>"input"</c> names.</param>
/// <param name="inputWords">What the input is called in messages.</param>
/// <param name="report">Takes what is wrong, on an argument of a line or one of its elements.</param>
internal sealed class Scope(
    IReadOnlyList<DeclaredLine> lines,
    IReadOnlyList<IReadOnlyList<string>> names,
    ScopeValue input,
    string inputWords,
    Action<DeclaredLine, DiagnosticDescriptor, string?, int, object[]> report)
{
    private readonly ScopeValue _input = input;

    private readonly Dictionary<string, ScopeValue> _named = new(StringComparer.Ordinal) { [Vocabulary.Input] = input };

    // A line that the compiler does not understand may have any name and read anything: then nothing is said of names.
    private readonly bool _isWhole = lines.All(static line => line.Kind.Length > 0 && (line.IsComplete || line.Problems.Count > 0));

    /// <summary>The value of the line above.</summary>
    public ScopeValue Current { get; private set; } = input;

    /// <summary>The values that a line reads: those that it joins, then the one above or that of <c>From</c>.</summary>
    public List<LayerInput> Read(DeclaredLine line)
    {
        List<LayerInput> inputs = [.. line.Joined.Select((name, element) => Named(line, name, "names", element))];
        inputs.Add(Main(line));
        return inputs;
    }

    /// <summary>The value that a line reads without joining others.</summary>
    public LayerInput Main(DeclaredLine line)
    {
        if (line.From is { } from)
        {
            // Where nothing has that name, the value above may be what was meant.
            if (line.Kind != Vocabulary.Output && _named.ContainsKey(from))
            {
                CheckAbandoned(line, from);
            }

            return Named(line, from, "From", element: -1);
        }

        Current.IsRead = true;
        return new LayerInput(Current.Source, Current == _input ? inputWords : $"{Current.Line?.Title} above yields");
    }

    /// <summary>Makes the value of a line the one that the next line reads, under the names that the line was given.</summary>
    public void Yield(DeclaredLine line, int source)
    {
        Current = new ScopeValue(source, line);
        Name(line, Current);
    }

    /// <summary>Gives a value that is there another name.</summary>
    public void Name(DeclaredLine line, int source) => Name(line, new ScopeValue(source, line) { IsRead = true });

    /// <summary>Ends the scope: the value of the last line is what it yields. Warns of what nothing reads.</summary>
    public int End()
    {
        Current.IsRead = true;
        foreach (ScopeValue value in _named.Values.Where(value => _isWhole && value is { IsRead: false, Line: not null }).ToList())
        {
            report(value.Line!, DiagnosticDescriptors.UnreadValue, value.Line!.NameArgument, -1, [value.Line.GivenName!, value.Line.Title]);
        }

        return Current.Source;
    }

    private void Name(DeclaredLine line, ScopeValue value)
    {
        if (line.GivenName is { } name && !_named.ContainsKey(name))
        {
            _named.Add(name, value);
        }
    }

    private void CheckAbandoned(DeclaredLine line, string from)
    {
        if (_isWhole && Current is { IsRead: false, Line: { GivenName: null } abandoned })
        {
            Current.IsRead = true;
            report(abandoned, DiagnosticDescriptors.AbandonedValue, null, -1, [abandoned.Title, line.Title, from]);
        }
    }

    private LayerInput Named(DeclaredLine line, string name, string argument, int element)
    {
        if (_named.TryGetValue(name, out ScopeValue? value))
        {
            value.IsRead = true;
            return new LayerInput(value.Source, value == _input ? inputWords : $"'{name}' is");
        }

        if (_isWhole)
        {
            ReportUnknown(line, name, argument, element);
        }

        return new LayerInput(LayerInput.Unknown, string.Empty);
    }

    private void ReportUnknown(DeclaredLine line, string name, string argument, int element)
    {
        if (lines.Skip(line.Index).FirstOrDefault(below => below.GivenName == name) is { } later)
        {
            string holder = later == line ? $"this {line.Title} itself" : $"the {later.Title} below";
            report(line, DiagnosticDescriptors.ForwardReference, argument, element, [name, holder]);
        }
        else
        {
            report(line, DiagnosticDescriptors.UnknownName, argument, element, [name, line.Title, Mend(line, name)]);
        }
    }

    private string Mend(DeclaredLine line, string name)
    {
        if (lines.Take(line.Index).FirstOrDefault(above => names[above.Index].Contains(name)) is { } derived)
        {
            return $"the {derived.Title} above is called so only in saved files, until it has Name = \"{name}\"";
        }

        return NearestName.Find(name, _named.Keys) is { } nearest
            ? $"did you mean '{nearest}'?"
            : $"the names here are {string.Join(", ", _named.Keys.Select(static known => $"'{known}'"))}";
    }
}
