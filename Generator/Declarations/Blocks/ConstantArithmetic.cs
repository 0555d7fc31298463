using Microsoft.CodeAnalysis.CSharp;

namespace Netwright.Generator.Declarations.Blocks;

/// <summary>
/// The arithmetic of constant expressions as the C# specification defines it: numbers are promoted, integers are checked. A result that
/// C# does not define is <see langword="null"/>.
/// </summary>
/// <remarks>Division by zero throws <see cref="DivideByZeroException"/>, overflow <see cref="OverflowException"/>.</remarks>
internal static class ConstantArithmetic
{
    /// <summary>Applies a binary operator.</summary>
    public static object? Binary(SyntaxKind kind, object left, object right) => (left, right) switch
    {
        (bool one, bool other) => Logic(kind, one, other),
        (bool, _) or (_, bool) => null,
        (int or long, int or long) => Integer(kind, Convert.ToInt64(left), Convert.ToInt64(right)) switch
        {
            long result when left is int && right is int => checked((int)result),
            var result => result,
        },
        _ => Real(kind, Convert.ToDouble(left), Convert.ToDouble(right)) switch
        {
            double result when left is not double && right is not double => (float)result,
            var result => result,
        },
    };

    /// <summary>Applies a prefix operator.</summary>
    public static object? Unary(SyntaxKind kind, object operand) => (kind, operand) switch
    {
        (SyntaxKind.LogicalNotExpression, bool flag) => !flag,
        (SyntaxKind.UnaryPlusExpression, not bool) => operand,
        (SyntaxKind.UnaryMinusExpression, int number) => checked(-number),
        (SyntaxKind.UnaryMinusExpression, long number) => checked(-number),
        (SyntaxKind.UnaryMinusExpression, float number) => -number,
        (SyntaxKind.UnaryMinusExpression, double number) => -number,
        _ => null,
    };

    /// <summary>Converts a constant as a cast does.</summary>
    public static object? Cast(object value, Type type)
    {
        if (value is bool || type == typeof(bool))
        {
            return value.GetType() == type ? value : null;
        }

        bool isInteger = value is int or long;
        return type == typeof(int) ? (isInteger ? checked((int)Convert.ToInt64(value)) : checked((int)Convert.ToDouble(value)))
            : type == typeof(long) ? (isInteger ? Convert.ToInt64(value) : checked((long)Convert.ToDouble(value)))
            : type == typeof(float) ? Convert.ToSingle(value)
            : type == typeof(double) ? Convert.ToDouble(value)
            : (object?)null;
    }

    /// <summary>A constant as one of the types that are computed with; <see langword="null"/> where it has no such type.</summary>
    public static object? Normalize(object? constant) => constant switch
    {
        bool or int or long or float or double => constant,
        sbyte or byte or short or ushort => Convert.ToInt32(constant),
        uint number => (long)number,
        _ => null,
    };

    private static object? Logic(SyntaxKind kind, bool left, bool right) => kind switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => left && right,
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => left || right,
        SyntaxKind.EqualsExpression => left == right,
        SyntaxKind.NotEqualsExpression or SyntaxKind.ExclusiveOrExpression => left != right,
        _ => null,
    };

    private static object? Integer(SyntaxKind kind, long left, long right) => kind switch
    {
        SyntaxKind.AddExpression => checked(left + right),
        SyntaxKind.SubtractExpression => checked(left - right),
        SyntaxKind.MultiplyExpression => checked(left * right),
        SyntaxKind.DivideExpression => left / right,
        SyntaxKind.ModuloExpression => right == -1 ? 0L : left % right,
        _ => Comparison(kind, left.CompareTo(right)),
    };

    private static object? Real(SyntaxKind kind, double left, double right) => kind switch
    {
        SyntaxKind.AddExpression => left + right,
        SyntaxKind.SubtractExpression => left - right,
        SyntaxKind.MultiplyExpression => left * right,
        SyntaxKind.DivideExpression => left / right,
        SyntaxKind.ModuloExpression => left % right,
        _ when double.IsNaN(left) || double.IsNaN(right) => kind == SyntaxKind.NotEqualsExpression,
        _ => Comparison(kind, left.CompareTo(right)),
    };

    private static object? Comparison(SyntaxKind kind, int order) => kind switch
    {
        SyntaxKind.EqualsExpression => order == 0,
        SyntaxKind.NotEqualsExpression => order != 0,
        SyntaxKind.LessThanExpression => order < 0,
        SyntaxKind.LessThanOrEqualExpression => order <= 0,
        SyntaxKind.GreaterThanExpression => order > 0,
        SyntaxKind.GreaterThanOrEqualExpression => order >= 0,
        _ => null,
    };
}
