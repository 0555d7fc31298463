using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.CodeFixes.Shapes;

/// <summary>Puts the layer for sequences in the place of the one for images, or the other way round, with the same arguments.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseCounterpart))]
[Shared]
internal sealed class UseCounterpart() : NetworkCodeFix(
    DiagnosticDescriptors.NeedsImage.Id,
    DiagnosticDescriptors.NeedsSequence.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site is { IsOfUse: false, Line: { } line } && LayerCatalog.FindCounterpart(line.Declared.Kind) is { Name: var counterpart })
        {
            string name = site.Qualified(counterpart);
            yield return new Mend($"Use [{name}]", nameof(UseCounterpart), Edit.Replace(line.Syntax.Name, name));
        }
    }
}
