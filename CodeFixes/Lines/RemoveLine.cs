using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Lines;

/// <summary>Removes a line that does nothing, or that undoes what stands above it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveLine))]
[Shared]
internal sealed class RemoveLine() : NetworkCodeFix(
    DiagnosticDescriptors.RepeatedActivation.Id,
    DiagnosticDescriptors.RepeatedSoftmax.Id,
    DiagnosticDescriptors.DropoutBeforeOutput.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site is { IsOfUse: false, Line: { IsLoose: true } line })
        {
            yield return new Mend($"Remove [{line.Syntax}]", nameof(RemoveLine), Edit.Remove(line.Syntax));
        }
    }
}
