using Netwright.Generator.Formulas;
using Netwright.Testing;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>Evaluates an activation's formula in double precision.</summary>
internal static class FormulaEvaluator
{
    public static double Evaluate(Formula formula, double x) => formula switch
    {
        Formula.Variable => x,
        Formula.Constant(var value) => value,
        Formula.Unary("Exp", var argument) => Math.Exp(Evaluate(argument, x)),
        Formula.Unary("Tanh", var argument) => Math.Tanh(Evaluate(argument, x)),
        Formula.Unary("Sigmoid", var argument) => 1 / (1 + Math.Exp(-Evaluate(argument, x))),
        Formula.Unary("Log1P", var argument) => double.LogP1(Evaluate(argument, x)),
        Formula.Unary("Erf", var argument) => ErrorFunction.Of(Evaluate(argument, x)),
        Formula.Binary(var function, var left, var right) => Combine(function, Evaluate(left, x), Evaluate(right, x)),
        Formula.Selection(var condition, var positive, var other) => Evaluate(Evaluate(condition, x) > 0 ? positive : other, x),
        _ => throw new NotSupportedException($"The reference does not know {formula}."),
    };

    private static double Combine(string function, double left, double right) => function switch
    {
        "Add" => left + right,
        "Subtract" => left - right,
        "Multiply" => left * right,
        "Divide" => left / right,
        "Max" => Math.Max(left, right),
        "Min" => Math.Min(left, right),
        _ => throw new NotSupportedException($"The reference does not know {function}."),
    };
}
