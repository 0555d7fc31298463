using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Arguments;

/// <summary>Leaves out a bias that the normalisation below takes away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeaveOutBias))]
[Shared]
internal sealed class LeaveOutBias() : NetworkCodeFix(DiagnosticDescriptors.BiasBeforeNormalization.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Attribute is { } layer && !site.IsOfUse)
        {
            yield return new Mend("Set 'Bias' to false", nameof(LeaveOutBias), ArgumentEdits.Set(layer, "Bias", "false"));
        }
    }
}
