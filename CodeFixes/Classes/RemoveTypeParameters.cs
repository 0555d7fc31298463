using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Classes;

/// <summary>Removes the type parameters of a network, where nothing in its file needs them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveTypeParameters))]
[Shared]
internal sealed class RemoveTypeParameters() : NetworkCodeFix(DiagnosticDescriptors.Generic.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        Edit[] edits = [.. ClassRules.Parts(site.Type).SelectMany(static part => EditsOf(part))];
        if (edits.Length > 0)
        {
            yield return new Mend($"Remove the type parameters of '{site.Type.Name}'", nameof(RemoveTypeParameters), edits);
        }
    }

    private static IEnumerable<Edit> EditsOf(TypeDeclarationSyntax part)
        => part.TypeParameterList is { } list ? part.ConstraintClauses.Cast<SyntaxNode>().Prepend(list).Select(Edit.RemoveTail) : [];
}
