using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Lines;

/// <summary>Puts a sigmoid in the place of a step, which has no gradient.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseSigmoid))]
[Shared]
internal sealed class UseSigmoid() : NetworkCodeFix(DiagnosticDescriptors.StepHasNoGradient.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Attribute is { } step)
        {
            yield return new Mend("Use [Sigmoid]", nameof(UseSigmoid), Edit.Replace(step.Name, site.Qualified("Sigmoid")));
        }
    }
}
