using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Classes;

/// <summary>Removes the modifier that keeps a class from being a network, wherever it is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveModifier))]
[Shared]
internal sealed class RemoveModifier() : NetworkCodeFix(
    DiagnosticDescriptors.NotCreatable.Id,
    DiagnosticDescriptors.FileLocal.Id)
{
    private static readonly SyntaxKind[] Creatable = [SyntaxKind.AbstractKeyword, SyntaxKind.StaticKeyword];

    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        SyntaxKind[] unwanted = site.Diagnostic.Id == DiagnosticDescriptors.FileLocal.Id ? [SyntaxKind.FileKeyword] : Creatable;
        SyntaxToken[] modifiers =
        [
            .. ClassRules.Parts(site.Type).SelectMany(static part => part.Modifiers).Where(modifier => unwanted.Contains(modifier.Kind())),
        ];
        if (modifiers.Length > 0)
        {
            yield return new Mend($"Remove '{modifiers[0].ValueText}'", nameof(RemoveModifier), [.. modifiers.Select(Edit.Remove)]);
        }
    }
}
