using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netwright.Generator.Declarations;

/// <summary>
/// The attributes of a network or block in source order. Reader and analyzer share it, so that both mean the same layer by an index. The C#
/// specification gives the order of attributes no meaning; within one declaration, their position in the text does.
/// </summary>
internal sealed class DeclaredAttributes
{
    private DeclaredAttributes(AttributeData head, AttributeSyntax syntax, TypeDeclarationSyntax declaration, ImmutableArray<AttributeData> all)
    {
        Head = head;
        HeadSyntax = syntax;
        Declaration = declaration;
        IsNetwork = Vocabulary.IsNetwork(head);
        IsAlsoBlock = IsNetwork && all.Any(Vocabulary.IsBlock);
        ILookup<bool, AttributeData> layers = all
            .Where(static attribute => Vocabulary.IsLayer(attribute) || IsUnresolved(attribute))
            .OrderBy(static attribute => attribute.ApplicationSyntaxReference?.Span.Start)
            .ToLookup(IsOnDeclaration);
        Layers = [.. layers[true]];
        Strays = [.. layers[false].Where(Vocabulary.IsLayer)];
    }

    /// <summary>The <c>[Network]</c> attribute; of a block, <c>[Block]</c>.</summary>
    public AttributeData Head { get; }

    public AttributeSyntax HeadSyntax { get; }

    /// <summary>The declaration that bears <see cref="Head"/>.</summary>
    public TypeDeclarationSyntax Declaration { get; }

    /// <summary>Whether this is a network rather than a block.</summary>
    public bool IsNetwork { get; }

    /// <summary>Whether this is a network that bears <c>[Block]</c> too.</summary>
    public bool IsAlsoBlock { get; }

    /// <summary>The lines on that declaration, top to bottom. What the compiler cannot resolve may be one and counts as one.</summary>
    public ImmutableArray<AttributeData> Layers { get; }

    /// <summary>The layers on other declarations of the same class.</summary>
    public ImmutableArray<AttributeData> Strays { get; }

    /// <summary>The attributes of a class; <see langword="null"/> where it has neither <c>[Network]</c> nor <c>[Block]</c> in source.</summary>
    public static DeclaredAttributes? Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        ImmutableArray<AttributeData> all = type.GetAttributes();
        return (all.FirstOrDefault(Vocabulary.IsNetwork) ?? all.FirstOrDefault(Vocabulary.IsBlock)) is { } head
            && head.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax
            && syntax.Parent?.Parent is TypeDeclarationSyntax declaration
            ? new DeclaredAttributes(head, syntax, declaration, all)
            : null;
    }

    /// <summary>Whether the compiler does not know the attribute: it says so itself.</summary>
    public static bool IsUnresolved(AttributeData attribute) => attribute.AttributeClass is null or { TypeKind: TypeKind.Error };

    private bool IsOnDeclaration(AttributeData attribute)
        => attribute.ApplicationSyntaxReference is { } reference
        && reference.SyntaxTree == Declaration.SyntaxTree
        && Declaration.FullSpan.Contains(reference.Span);
}
