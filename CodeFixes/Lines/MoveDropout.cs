using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.CodeFixes.Lines;

/// <summary>Moves a dropout of the output to where it drops what the last layer with weights reads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveDropout))]
[Shared]
internal sealed class MoveDropout() : NetworkCodeFix(DiagnosticDescriptors.DropoutBeforeOutput.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site is not { IsOfUse: false, Line: { IsLoose: true } dropout })
        {
            yield break;
        }

        int weighted = dropout.LastAbove(static line => LayerCatalog.Find(line.Kind)?.Role == LayerRole.Weighted);
        if (weighted >= 0 && dropout.Above[weighted].From is null)
        {
            yield return new Mend(
                $"Move [{dropout.Syntax}] above {dropout.Above[weighted].Kind}",
                nameof(MoveDropout),
                Edit.Remove(dropout.Syntax),
                Edit.InsertBefore(dropout.Network.Syntax[weighted], $"{dropout.Syntax}, "));
        }
    }
}
