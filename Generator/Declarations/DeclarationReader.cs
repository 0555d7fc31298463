using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Declarations.Blocks;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>
/// Reads a network from the declaration that bears <c>[Network]</c>, with the blocks that it uses: the one reading that generator and analyzer
/// share. A block is read alike, with the defaults of its parameters and no shape.
/// </summary>
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
        List<Problem> problems = attributes.IsNetwork ? [.. ClassRules.Check(type, attributes.Declaration)] : [];
        DeclarationFaults faults = problems.Count > 0 || type.BaseType is { TypeKind: TypeKind.Error } || !HasName(type)
            ? DeclarationFaults.Class
            : DeclarationFaults.None;
        if (attributes.IsAlsoBlock)
        {
            problems.Add(new Problem(DiagnosticDescriptors.NetworkAndBlock, new Place(PlaceKind.Class), type.Name));
            faults |= DeclarationFaults.Graph;
        }

        List<Problem> chain = [.. ChainRules.Check(type, attributes)];
        problems.AddRange(chain);
        faults |= chain.Count > 0 ? DeclarationFaults.Chain : DeclarationFaults.None;

        var source = new SourceConstants(compilation);
        var expander = new Expander(source, new MemberNames(type, compilation).CollisionOf);
        expander.Expand(new Frame(type, attributes, attributes.IsNetwork ? null : new BlockConstants(type, [], source)));
        problems.AddRange(expander.Problems);

        var declaration = new NetworkDeclaration(
            NamespaceOf(type),
            ContainingTypes(type),
            Escaped(type.Name),
            attributes.IsNetwork ? ArgumentReader.InputShape(attributes.Head) : null,
            expander.Layers,
            expander.Outputs,
            faults | expander.Faults)
        {
            AllowsWinograd = ArgumentReader.AllowsWinograd(attributes.Head),
            HasDeviceCode = ArgumentReader.HasDeviceCode(attributes.Head),
        };
        return new NetworkReading(declaration, problems.ToEquatableArray());
    }

    /// <summary>What <see cref="NetworkDeclaration.FullName"/> of a class is.</summary>
    public static string FullNameOf(INamedTypeSymbol type) => NetworkDeclaration.FullNameOf(NamespaceOf(type), ContainingTypes(type), Escaped(type.Name));

    // While it is typed, a class has no name yet, or one around it has none.
    private static bool HasName(INamedTypeSymbol? type) => type is null || (type.Name.Length > 0 && HasName(type.ContainingType));

    private static string NamespaceOf(INamedTypeSymbol type)
        => type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString();

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
