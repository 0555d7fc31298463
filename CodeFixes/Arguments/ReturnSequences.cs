using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.CodeFixes.Arguments;

/// <summary>Lets the recurrent layer above yield all its steps, where a layer below needs a sequence.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnSequences))]
[Shared]
internal sealed class ReturnSequences() : NetworkCodeFix(DiagnosticDescriptors.NeedsSequence.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Line is not { } line)
        {
            yield break;
        }

        int source = line.Declared.From is { } name ? line.LastAbove(above => above.GivenName == name) : line.Index - 1;
        int recurrent = line.LastAbove(above => above.Index <= source && LayerCatalog.Find(above.Kind) is { YieldsLastStep: true });
        if (recurrent >= 0)
        {
            yield return new Mend(
                $"Let {line.Above[recurrent].Kind} above return sequences",
                nameof(ReturnSequences),
                ArgumentEdits.Set(line.Network.Syntax[recurrent], "ReturnSequences", "true"));
        }
    }
}
