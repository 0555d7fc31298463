using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>Reads a network from the declaration that bears <c>[Network]</c>: the one reading that generator and analyzer share.</summary>
internal static class DeclarationReader
{
    /// <summary>
    /// Reads what <c>ForAttributeWithMetadataName</c> found. <see langword="null"/> where another declaration of the same class is the one
    /// that counts.
    /// </summary>
    public static NetworkReading? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
        => context.TargetSymbol is INamedTypeSymbol { TypeKind: TypeKind.Class } type
        && DeclaredAttributes.Of(type, cancellation) is { } attributes
        && attributes.Declaration == context.TargetNode
            ? Read(type, attributes, context.SemanticModel.Compilation)
            : null;

    /// <summary>Reads a class whose attributes were found.</summary>
    public static NetworkReading Read(INamedTypeSymbol type, DeclaredAttributes attributes, Compilation compilation)
    {
        List<Problem> problems = [.. ClassRules.Check(type, attributes.Declaration)];
        DeclarationFaults faults = problems.Count > 0 || type.BaseType is { TypeKind: TypeKind.Error } ? DeclarationFaults.Class : DeclarationFaults.None;

        List<Problem> chain = [.. CheckChain(type, attributes)];
        problems.AddRange(chain);
        faults |= chain.Count > 0 ? DeclarationFaults.Chain : DeclarationFaults.None;

        var names = new LayerNames([.. attributes.Layers.Select(ReadLayer)], new MemberNames(type, compilation));
        EquatableArray<LayerDeclaration> layers = names.Assign().ToEquatableArray();
        problems.AddRange(names.Problems);
        faults |= names.Problems.Count > 0 ? DeclarationFaults.Names : DeclarationFaults.None;

        var declaration = new NetworkDeclaration(
            type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString(),
            ContainingTypes(type),
            Escaped(type.Name),
            ArgumentReader.InputShape(attributes.Network),
            layers,
            faults);
        return new NetworkReading(declaration, problems.ToEquatableArray());
    }

    private static IEnumerable<Problem> CheckChain(INamedTypeSymbol type, DeclaredAttributes attributes)
    {
        if (attributes.Layers.IsEmpty && attributes.Strays.IsEmpty)
        {
            yield return new Problem(DiagnosticDescriptors.NoLayer, new Place(PlaceKind.Network), type.Name);
        }

        foreach ((int index, string kind) in attributes.Strays.Select(static (stray, index) => (index, Vocabulary.KindOf(stray.AttributeClass!))))
        {
            yield return new Problem(DiagnosticDescriptors.LayerOnAnotherPart, new Place(PlaceKind.StrayLayer, index), kind, type.Name);
        }

        for (int index = 0; index < attributes.Layers.Length; index++)
        {
            AttributeData layer = attributes.Layers[index];
            if (!DeclaredAttributes.IsUnresolved(layer) && FindKind(layer) is null)
            {
                yield return new Problem(DiagnosticDescriptors.UnknownLayer, new Place(PlaceKind.Layer, index), Vocabulary.KindOf(layer.AttributeClass!));
            }
        }
    }

    private static LayerDeclaration ReadLayer(AttributeData layer)
    {
        EquatableArray<LayerArgument>? arguments = ArgumentReader.Layer(layer);
        return FindKind(layer) is { } kind
            ? new LayerDeclaration(kind.Name, string.Empty, arguments ?? EquatableArray<LayerArgument>.Empty, IsComplete: arguments is not null)
            : new LayerDeclaration(string.Empty, string.Empty, EquatableArray<LayerArgument>.Empty, IsComplete: false);
    }

    private static LayerKind? FindKind(AttributeData layer)
        => layer.AttributeClass is { } type && Vocabulary.IsOurs(type) ? LayerCatalog.Find(Vocabulary.KindOf(type)) : null;

    private static EquatableArray<ContainingType> ContainingTypes(INamedTypeSymbol type)
    {
        var types = new Stack<ContainingType>();
        for (INamedTypeSymbol? containing = type.ContainingType; containing is not null; containing = containing.ContainingType)
        {
            types.Push(new ContainingType(TypeKeyword.Of(containing), Escaped(containing.Name)));
        }

        return types.ToEquatableArray();
    }

    private static string Escaped(string identifier)
        => SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;
}
