using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Classes;

/// <summary>Makes a network, or a type around it, partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartial))]
[Shared]
internal sealed class MakePartial() : NetworkCodeFix(
    DiagnosticDescriptors.NotPartial.Id,
    DiagnosticDescriptors.ContainingTypeNotPartial.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        string title = $"Make '{site.Class.Identifier.ValueText}' partial";
        yield return new Mend(title, nameof(MakePartial), Edit.InsertBefore(site.Class.Keyword, "partial "));
    }
}
