using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>
/// Names the lines of one network or block: the given name, else the kind's short name and the line's number among its kind. A layer becomes
/// a member of a class, so two names are the same when their members are.
/// </summary>
/// <param name="lines">The lines.</param>
/// <param name="collisionOf">Why a member cannot be called so; <see langword="null"/> where it can.</param>
internal sealed class LayerNames(IReadOnlyList<DeclaredLine> lines, Func<string, string?> collisionOf)
{
    // A use that is repeated without end is an error elsewhere.
    private const int MostNames = 10_000;

    private readonly Dictionary<string, int> _counts = [];

    private readonly Dictionary<string, (int Line, int Repetition, bool IsGiven)> _taken = new(StringComparer.Ordinal);

    private readonly string[][] _names = new string[lines.Count][];

    private readonly List<(int Line, DiagnosticDescriptor Descriptor, object[] Words)> _problems = [];

    /// <summary>What is wrong, each on the name of a line.</summary>
    public IReadOnlyList<(int Line, DiagnosticDescriptor Descriptor, object[] Words)> Problems => _problems;

    /// <summary>The member that a layer becomes: <c>conv1</c> is <c>Conv1</c>.</summary>
    public static string MemberOf(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>The names of each line: one, but for a use that is repeated. A name that is wrong is empty.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Assign()
    {
        for (int line = 0; line < lines.Count; line++)
        {
            Assign(line);
        }

        return _names;
    }

    private void Assign(int line)
    {
        DeclaredLine declared = lines[line];
        _names[line] = [.. Enumerable.Repeat(string.Empty, Math.Min(Math.Max(declared.Repeat, 1), MostNames))];
        if (ShortName(declared) is not { } shortName)
        {
            return;
        }

        for (int repetition = 0; repetition < _names[line].Length; repetition++)
        {
            _counts.TryGetValue(shortName, out int count);
            _counts[shortName] = ++count;
            string name = declared.GivenName is not { } given ? FormattableString.Invariant($"{shortName}{count}")
                : _names[line].Length == 1 ? given
                : FormattableString.Invariant($"{given}{repetition + 1}");
            _names[line][repetition] = name;
            if (SyntaxFacts.IsValidIdentifier(name))
            {
                Take(name, line, repetition, declared.GivenName is not null);
            }
            else
            {
                Report(DiagnosticDescriptors.InvalidLayerName, line, repetition, declared.GivenName!);
                return;
            }
        }
    }

    private static string? ShortName(DeclaredLine line) => line.Kind switch
    {
        Vocabulary.Use => line.Used is { Name: { Length: > 0 } name } ? Numberable(char.ToLowerInvariant(name[0]) + name.Substring(1)) : null,
        Vocabulary.Output => line.GivenName,
        _ => LayerCatalog.Find(line.Kind)?.ShortName,
    };

    // The number of the use would read as one with that of the name.
    private static string Numberable(string name) => char.IsDigit(name[name.Length - 1]) ? name + "_" : name;

    private void Take(string name, int line, int repetition, bool isGiven)
    {
        string member = MemberOf(name);
        if (Reserved(name, lines[line].Kind) is { } reserved)
        {
            Report(DiagnosticDescriptors.CollidingLayerName, line, repetition, name, reserved, lines[line].Title);
        }
        else if (collisionOf(member) is { } collision)
        {
            Report(DiagnosticDescriptors.CollidingLayerName, line, repetition, name, collision, lines[line].Title);
        }
        else if (!_taken.TryGetValue(member, out (int Line, int Repetition, bool IsGiven) other))
        {
            _taken.Add(member, (line, repetition, isGiven));
        }
        else
        {
            // Of a given and a derived name, the given one is what a person can change.
            bool isOtherWrong = !isGiven && other.IsGiven;
            int wrong = isOtherWrong ? other.Line : line;
            int right = isOtherWrong ? line : other.Line;
            string holder = FormattableString.Invariant($"the {lines[right].Title} {(right < wrong ? "above" : "below")}");
            Report(DiagnosticDescriptors.DuplicateLayerName, wrong, isOtherWrong ? other.Repetition : repetition, name, holder, lines[wrong].Title);
        }
    }

    private static string? Reserved(string name, string kind)
        => name == Vocabulary.Input ? "it names the input of the network"
        : kind == Vocabulary.Output && name == NetworkOutput.Main ? "it names the main output"
        : null;

    private void Report(DiagnosticDescriptor descriptor, int line, int repetition, params object[] words)
    {
        _names[line][repetition] = string.Empty;
        _problems.Add((line, descriptor, words));
    }
}
