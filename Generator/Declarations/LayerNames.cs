using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Declarations;

/// <summary>
/// Names the layers of one network: the given name, else the kind's short name and the layer's number among its kind. A layer becomes a
/// member of the class, so two names are the same when their members are.
/// </summary>
internal sealed class LayerNames(IReadOnlyList<LayerDeclaration> layers, MemberNames members)
{
    private const string InputName = "input";

    private readonly Dictionary<string, int> _counts = [];

    private readonly Dictionary<string, (int Index, bool IsGiven)> _taken = new(StringComparer.Ordinal);

    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The member that a layer becomes: <c>conv1</c> is <c>Conv1</c>.</summary>
    public static string MemberOf(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>The layers with their names.</summary>
    public List<LayerDeclaration> Assign() => [.. layers.Select(Assign)];

    private LayerDeclaration Assign(LayerDeclaration layer, int index)
    {
        if (LayerCatalog.Find(layer.Kind) is not { } kind)
        {
            return layer;
        }

        _counts.TryGetValue(kind.ShortName, out int count);
        _counts[kind.ShortName] = ++count;

        string? given = layer.Arguments.FirstOrDefault(static argument => argument.Name == "Name")?.Value as string;
        string name = given ?? FormattableString.Invariant($"{kind.ShortName}{count}");
        if (SyntaxFacts.IsValidIdentifier(name))
        {
            Take(name, index, given is not null);
        }
        else
        {
            Report(DiagnosticDescriptors.InvalidLayerName, index, name);
        }

        return layer with { Name = name };
    }

    private void Take(string name, int index, bool isGiven)
    {
        string member = MemberOf(name);
        if (name == InputName)
        {
            Report(DiagnosticDescriptors.CollidingLayerName, index, name, "it names the input of the network", layers[index].Kind);
        }
        else if (members.CollisionOf(member) is { } collision)
        {
            Report(DiagnosticDescriptors.CollidingLayerName, index, name, collision, layers[index].Kind);
        }
        else if (!_taken.TryGetValue(member, out (int Index, bool IsGiven) other))
        {
            _taken.Add(member, (index, isGiven));
        }
        else
        {
            // Of a given and a derived name, the given one is what a person can change.
            (int wrong, int right) = !isGiven && other.IsGiven ? (other.Index, index) : (index, other.Index);
            string holder = FormattableString.Invariant($"the {layers[right].Kind} {(right < wrong ? "above" : "below")}");
            Report(DiagnosticDescriptors.DuplicateLayerName, wrong, name, holder, layers[wrong].Kind);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, int index, params object[] arguments)
        => _problems.Add(new Problem(descriptor, new Place(PlaceKind.Layer, index, "Name"), arguments));
}
