using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Lines;

/// <summary>Removes an output that is one already.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveOutput))]
[Shared]
internal sealed class RemoveOutput() : NetworkCodeFix(DiagnosticDescriptors.RedundantOutput.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Attribute is { } output)
        {
            yield return new Mend($"Remove [{output}]", nameof(RemoveOutput), Edit.Remove(output));
        }
    }
}
