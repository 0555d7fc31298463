using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;

namespace Netwright.CodeFixes;

/// <summary>The lines of a network or block, read as the generator reads them, beside their syntax.</summary>
/// <param name="Attributes">The attributes of the class.</param>
/// <param name="Declared">The lines from top to bottom; of a block with the values that its constants have by themselves.</param>
/// <param name="Syntax">Their syntax.</param>
internal sealed record NetworkLines(DeclaredAttributes Attributes, ImmutableArray<DeclaredLine> Declared, ImmutableArray<AttributeSyntax> Syntax)
{
    /// <summary>The lines of a class; <see langword="null"/> where it is neither network nor block.</summary>
    public static NetworkLines? Of(INamedTypeSymbol type)
        => DeclaredAttributes.Of(type, CancellationToken.None) is { } attributes
            ? new NetworkLines(
                attributes,
                [.. LineReader.Read(attributes, constants: null)],
                [.. attributes.Layers.Select(static layer => (AttributeSyntax)layer.ApplicationSyntaxReference!.GetSyntax())])
            : null;

    /// <summary>The position of a line; negative where the attribute is none.</summary>
    public int IndexOf(AttributeSyntax attribute) => Syntax.IndexOf(attribute);
}
