using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.CodeFixes.Shapes;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Arguments;

/// <summary>Takes the minus from a number that must not be negative.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveMinus))]
[Shared]
internal sealed class RemoveMinus() : NetworkCodeFix(
    DiagnosticDescriptors.InputExtent.Id,
    DiagnosticDescriptors.NotPositive.Id,
    DiagnosticDescriptors.Negative.Id,
    DiagnosticDescriptors.DropoutRate.Id,
    DiagnosticDescriptors.Slope.Id,
    DiagnosticDescriptors.Alpha.Id,
    DiagnosticDescriptors.Momentum.Id,
    DiagnosticDescriptors.Epsilon.Id,
    DiagnosticDescriptors.NormAlpha.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Value is PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax number } negative
            && negative.IsKind(SyntaxKind.UnaryMinusExpression)
            && !(site.Diagnostic.Id == DiagnosticDescriptors.InputExtent.Id && LeaveOutBatch.IsAnySize(negative)))
        {
            yield return new Mend($"Remove the minus of {negative}", nameof(RemoveMinus), Edit.Replace(negative, number.ToString()));
        }
    }
}
