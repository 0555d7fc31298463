using System.Globalization;
using Netwright.Generator.Formulas;

namespace Netwright.Generator.Emission.Devices;

/// <summary>Prints a formula as an expression of HLSL.</summary>
internal static class HlslPrinter
{
    /// <param name="formula">What to print.</param>
    /// <param name="x">The variable's name; it may be printed several times.</param>
    public static string PrintHlsl(this Formula formula, string x) => formula switch
    {
        Formula.Variable => x,
        Formula.Constant(var value) => Literal(value),
        Formula.Unary("Negate", var argument) => $"-({argument.PrintHlsl(x)})",
        Formula.Unary("Exp", var argument) => $"exp({argument.PrintHlsl(x)})",
        Formula.Unary(var function, var argument) => $"{function}({argument.PrintHlsl(x)})",
        Formula.Binary("Max", var left, var right) => $"max({left.PrintHlsl(x)}, {right.PrintHlsl(x)})",
        Formula.Binary("Min", var left, var right) => $"min({left.PrintHlsl(x)}, {right.PrintHlsl(x)})",
        Formula.Binary(var function, var left, var right) => $"({left.PrintHlsl(x)} {Symbol(function)} {right.PrintHlsl(x)})",
        Formula.Selection(var condition, var positive, var other) =>
            $"({condition.PrintHlsl(x)} > 0.0f ? {positive.PrintHlsl(x)} : {other.PrintHlsl(x)})",
        _ => throw new InvalidOperationException($"No way to print {formula}."),
    };

    /// <summary>A number of single precision.</summary>
    public static string Literal(float value)
    {
        string digits = value.ToString("R", CultureInfo.InvariantCulture);
        return digits.IndexOfAny(['.', 'E']) < 0 ? digits + ".0f" : digits + "f";
    }

    private static string Symbol(string function) => function switch
    {
        "Add" => "+",
        "Subtract" => "-",
        "Multiply" => "*",
        "Divide" => "/",
        _ => throw new InvalidOperationException($"No operator for {function}."),
    };
}
