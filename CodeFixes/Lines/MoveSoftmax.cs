using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.CodeFixes.Lines;

/// <summary>Moves a softmax to the end, or removes it where the end is one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveSoftmax))]
[Shared]
internal sealed class MoveSoftmax() : NetworkCodeFix(DiagnosticDescriptors.SoftmaxNotLast.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Line is not { IsLoose: true } softmax || softmax.Below.Any(static line => line.Kind == Vocabulary.Output))
        {
            yield break;
        }

        DeclaredLine last = softmax.Below.Last();
        yield return LayerCatalog.Find(last.Kind) is { MakesProbabilities: true }
            ? new Mend($"Remove [{softmax.Syntax}]", nameof(MoveSoftmax) + ".Remove", Edit.Remove(softmax.Syntax))
            : new Mend(
                $"Move [{softmax.Syntax}] to the end",
                nameof(MoveSoftmax),
                Edit.Remove(softmax.Syntax),
                Edit.InsertAfter(softmax.Network.Syntax[last.Index], $", {softmax.Syntax}"));
    }
}
