using System.Globalization;
using Netwright.Generator.Emission;

namespace Netwright.Generator.Formulas;

/// <summary>Prints a formula as an expression of one instruction set's vectors.</summary>
internal static class FormulaPrinter
{
    /// <param name="formula">What to print.</param>
    /// <param name="isa">The instruction set.</param>
    /// <param name="x">The expression that stands for the variable; it may be printed several times.</param>
    public static string Print(this Formula formula, Isa isa, string x) => formula switch
    {
        Formula.Variable => x,
        Formula.Constant(0) => isa.Zero,
        Formula.Constant(1) => $"{isa.Vector}<float>.One",
        Formula.Constant(var value) => $"{isa.Vector}.Create({Literal(value)})",
        Formula.Unary("Negate", var argument) => $"-({argument.Print(isa, x)})",
        Formula.Unary(var function, var argument) => $"VectorMath.{function}({argument.Print(isa, x)})",
        Formula.Binary("Max" or "Min", _, _) extremum => Extremum(extremum, isa, x),
        Formula.Binary(var function, var left, var right) => $"({left.Print(isa, x)} {Symbol(function)} {right.Print(isa, x)})",
        Formula.Selection(var condition, var positive, var other) =>
            $"{isa.Vector}.ConditionalSelect({isa.Vector}.GreaterThan({condition.Print(isa, x)}, {isa.Zero}), {positive.Print(isa, x)}, {other.Print(isa, x)})",
        _ => throw new InvalidOperationException($"No way to print {formula}."),
    };

    // The native instruction yields its second operand where one is not a number: with the constant first, NaN is never lost.
    private static string Extremum(Formula.Binary extremum, Isa isa, string x)
    {
        (Formula first, Formula second) = extremum.Right is Formula.Constant ? (extremum.Right, extremum.Left) : (extremum.Left, extremum.Right);
        return $"{isa.Vector}.{extremum.Function}Native({first.Print(isa, x)}, {second.Print(isa, x)})";
    }

    private static string Symbol(string function) => function switch
    {
        "Add" => "+",
        "Subtract" => "-",
        "Multiply" => "*",
        "Divide" => "/",
        _ => throw new InvalidOperationException($"No operator for {function}."),
    };

    private static string Literal(float value) => value.ToString("R", CultureInfo.InvariantCulture) + "f";
}
