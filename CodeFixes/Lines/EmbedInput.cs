using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.CodeFixes.Lines;

/// <summary>
/// Lets an embedding read the network's input, which has the indices: from where it stands, or from above layers that do with its vectors what
/// they did with the indices. A layer with weights among them is made for the indices' number: no mend is obvious.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EmbedInput))]
[Shared]
internal sealed class EmbedInput() : NetworkCodeFix(DiagnosticDescriptors.ComputedIndices.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site is not { IsOfUse: false, Line: { } embedding })
        {
            yield break;
        }

        yield return new Mend(
            $"Let it read the {Vocabulary.Input}",
            nameof(EmbedInput),
            ArgumentEdits.Set(embedding.Syntax, "From", $"\"{Vocabulary.Input}\""));

        if (embedding.IsLoose && embedding.Above.FirstOrDefault(static line => LayerCatalog.Find(line.Kind) is not { KeepsNumbers: true }) is { } first
            && embedding.Above.All(static line => line is { GivenName: null, From: null } && LayerCatalog.Find(line.Kind) is { Role: not LayerRole.Weighted }))
        {
            AttributeSyntax moved = embedding.Syntax;
            yield return new Mend(
                $"Move [{moved}] above {first.Kind}",
                nameof(EmbedInput) + ".Move",
                Edit.Remove(moved),
                Edit.InsertBefore(embedding.Network.Syntax[first.Index], $"{moved}, "));
        }
    }
}
