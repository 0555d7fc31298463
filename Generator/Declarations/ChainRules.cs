using Microsoft.CodeAnalysis;
using Netwright.Generator.Diagnostics;

namespace Netwright.Generator.Declarations;

/// <summary>What a network or block must have so that its layers are known: at least one, all on one declaration, all of Netwright's.</summary>
internal static class ChainRules
{
    public static IEnumerable<Problem> Check(INamedTypeSymbol type, DeclaredAttributes attributes)
    {
        string head = attributes.IsNetwork ? "Network" : "Block";
        if (attributes.Strays.IsEmpty && attributes.Layers.All(static line => LineReader.FindKind(line) == Vocabulary.Output))
        {
            yield return new Problem(DiagnosticDescriptors.NoLayer, new Place(PlaceKind.Network), type.Name, head);
        }

        foreach ((int index, string kind) in attributes.Strays.Select(static (stray, index) => (index, Vocabulary.KindOf(stray.AttributeClass!))))
        {
            yield return new Problem(DiagnosticDescriptors.LayerOnAnotherPart, new Place(PlaceKind.StrayLayer, index), kind, type.Name, head);
        }

        for (int index = 0; index < attributes.Layers.Length; index++)
        {
            AttributeData layer = attributes.Layers[index];
            if (!DeclaredAttributes.IsUnresolved(layer) && LineReader.FindKind(layer) is null)
            {
                yield return new Problem(DiagnosticDescriptors.UnknownLayer, new LayerOrigin(index).Place(), Vocabulary.KindOf(layer.AttributeClass!));
            }
        }
    }
}
