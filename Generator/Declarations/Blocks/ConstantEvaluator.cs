using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.Generator.Declarations.Blocks;

/// <summary>Computes a constant expression of a block from its syntax, with the values that the block's constants have at one use of it.</summary>
internal sealed class ConstantEvaluator(BlockConstants constants)
{
    /// <summary>What stopped the computation: the expression itself, or a part of it.</summary>
    public (DiagnosticDescriptor Descriptor, object[] Words)? Fault { get; private set; }

    /// <summary>The value; <see langword="null"/> where <see cref="Fault"/> tells why there is none.</summary>
    public object? Evaluate(ExpressionSyntax expression)
    {
        try
        {
            return Compute(expression) ?? Fail(DiagnosticDescriptors.NotEvaluable, expression);
        }
        catch (DivideByZeroException)
        {
            return Fail(DiagnosticDescriptors.WrongArithmetic, expression, "divides by zero");
        }
        catch (OverflowException)
        {
            return Fail(DiagnosticDescriptors.WrongArithmetic, expression, "overflows");
        }
    }

    /// <summary>The value as the type of an attribute's argument.</summary>
    public object? Evaluate(ExpressionSyntax expression, Type type)
    {
        object? value = Evaluate(expression);
        return value is null ? null : ConstantArithmetic.Cast(value, type) ?? Fail(DiagnosticDescriptors.NotEvaluable, expression);
    }

    private object? Compute(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Evaluate(parenthesized.Expression),
        PrefixUnaryExpressionSyntax unary => Evaluate(unary.Operand) is { } operand ? ConstantArithmetic.Unary(unary.Kind(), operand) : null,
        BinaryExpressionSyntax binary => Evaluate(binary.Left) is { } left && Evaluate(binary.Right) is { } right
            ? ConstantArithmetic.Binary(binary.Kind(), left, right)
            : null,
        ConditionalExpressionSyntax conditional => Evaluate(conditional.Condition) is bool holds
            ? Evaluate(holds ? conditional.WhenTrue : conditional.WhenFalse)
            : null,
        CastExpressionSyntax { Type: PredefinedTypeSyntax type } cast => TypeOf(type) is { } target && Evaluate(cast.Expression) is { } value
            ? ConstantArithmetic.Cast(value, target)
            : null,
        _ when !constants.AreReadBy(expression) => constants.ValueOf(expression),
        NameSyntax or MemberAccessExpressionSyntax => constants.ValueOf(expression, this),
        _ => null,
    };

    private static Type? TypeOf(PredefinedTypeSyntax type) => type.Keyword.Kind() switch
    {
        SyntaxKind.IntKeyword => typeof(int),
        SyntaxKind.LongKeyword => typeof(long),
        SyntaxKind.FloatKeyword => typeof(float),
        SyntaxKind.DoubleKeyword => typeof(double),
        SyntaxKind.BoolKeyword => typeof(bool),
        _ => null,
    };

    // The innermost part that fails says most.
    private object? Fail(DiagnosticDescriptor descriptor, ExpressionSyntax expression, params object[] words)
    {
        Fault ??= (descriptor, [expression.ToString(), .. words]);
        return null;
    }
}
