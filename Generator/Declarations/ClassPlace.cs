using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Netwright.Generator.Declarations;

/// <summary>Where the name of a network's class stands. Kept apart from the declaration, which must not change when text moves.</summary>
internal sealed record ClassPlace(string FullName, string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The place as the compiler shows it.</summary>
    public Location Location => Location.Create(Path, Span, Lines);

    /// <summary>The place of what bears <c>[Network]</c>; <see langword="null"/> where it is no class or another part counts.</summary>
    public static ClassPlace? Of(GeneratorAttributeSyntaxContext context)
    {
        if (context is not { TargetNode: ClassDeclarationSyntax declaration, TargetSymbol: INamedTypeSymbol type })
        {
            return null;
        }

        Location name = declaration.Identifier.GetLocation();
        return new ClassPlace(DeclarationReader.FullNameOf(type), declaration.SyntaxTree.FilePath, name.SourceSpan, name.GetLineSpan().Span);
    }
}
