using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Arguments;

/// <summary>Writes the shifts by a literal number in an expression of a block as what they mean of sizes: products and quotients.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteProduct))]
[Shared]
internal sealed class WriteProduct() : NetworkCodeFix(DiagnosticDescriptors.NotEvaluable.Id)
{
    // The powers of two that an int holds.
    private const int LargestShift = 30;

    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Value is not { } expression)
        {
            yield break;
        }

        ExpressionSyntax written = expression.ReplaceNodes(
            expression.DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>().Where(IsShift),
            static (_, shift) => Product(shift));
        yield return new Mend($"Write '{written}'", nameof(WriteProduct), Edit.Replace(expression, written.ToString()));
    }

    private static bool IsShift(BinaryExpressionSyntax expression)
        => expression.Kind() is SyntaxKind.LeftShiftExpression or SyntaxKind.RightShiftExpression
        && expression.Right is LiteralExpressionSyntax { Token.Value: >= 0 and <= LargestShift };

    // A shift binds less than sums, a product more.
    private static ExpressionSyntax Product(BinaryExpressionSyntax shift)
    {
        string left = shift.Left is BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.MultiplyExpression and not (int)SyntaxKind.DivideExpression }
            ? $"({shift.Left})"
            : shift.Left.ToString();
        string operation = shift.IsKind(SyntaxKind.LeftShiftExpression) ? "*" : "/";
        int factor = 1 << (int)((LiteralExpressionSyntax)shift.Right).Token.Value!;
        return SyntaxFactory.ParseExpression($"{left} {operation} {factor.ToString(CultureInfo.InvariantCulture)}").WithTriviaFrom(shift);
    }
}
