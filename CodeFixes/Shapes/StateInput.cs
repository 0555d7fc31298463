using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Shapes;

/// <summary>States an input that is written as a list of features as the square image or the sequence that its first layer needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StateInput))]
[Shared]
internal sealed class StateInput() : NetworkCodeFix(
    DiagnosticDescriptors.NeedsImage.Id,
    DiagnosticDescriptors.NeedsSequence.Id)
{
    private const int Grey = 1;

    private const int Colour = 3;

    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        ExpressionSyntax[] extents =
        [
            .. site.Network?.Attributes.HeadSyntax.ArgumentList?.Arguments
                .Where(static argument => argument.NameEquals is null)
                .Select(static argument => argument.Expression) ?? [],
        ];
        if (extents.Length != 1 || extents[0] is not LiteralExpressionSyntax { Token.Value: int features } literal)
        {
            yield break;
        }

        string? shape = site.Diagnostic.Id == DiagnosticDescriptors.NeedsSequence.Id
            ? FormattableString.Invariant($"{features}, 1")
            : Image(features, Grey) ?? Image(features, Colour);
        if (shape is not null)
        {
            yield return new Mend($"State the input as [Network({shape})]", nameof(StateInput), Edit.Replace(literal, shape));
        }
    }

    private static string? Image(int features, int channels)
    {
        int side = (int)Math.Round(Math.Sqrt(features / channels));
        return side > 1 && (long)channels * side * side == features ? FormattableString.Invariant($"{channels}, {side}, {side}") : null;
    }
}
