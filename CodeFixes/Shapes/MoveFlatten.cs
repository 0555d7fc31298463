using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Shapes;

/// <summary>Moves the <c>[Flatten]</c> that stands above a layer of images or sequences down to where a flat input is needed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveFlatten))]
[Shared]
internal sealed class MoveFlatten() : NetworkCodeFix(
    DiagnosticDescriptors.NeedsImage.Id,
    DiagnosticDescriptors.NeedsSequence.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Line is not { } line)
        {
            yield break;
        }

        int flatten = line.LastAbove(static above => above.Kind == "Flatten");
        DeclaredLine? dense = line.Below.FirstOrDefault(static below => below.Kind == "Dense");
        if (flatten >= 0 && dense is not null)
        {
            AttributeSyntax moved = line.Network.Syntax[flatten];
            yield return new Mend(
                $"Move [{moved}] above {dense.Kind}",
                nameof(MoveFlatten),
                Edit.Remove(moved),
                Edit.InsertBefore(line.Network.Syntax[dense.Index], $"{moved}, "));
        }
    }
}
