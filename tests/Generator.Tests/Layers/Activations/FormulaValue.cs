using Netwright.Generator.Formulas;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Layers.Activations;

/// <summary>Evaluates formulas in double precision: what their meaning is, without any code generation.</summary>
internal static class FormulaValue
{
    public static double Of(Formula formula, double x) => formula switch
    {
        Formula.Variable => x,
        Formula.Constant constant => constant.Value,
        Formula.Unary { Function: "Exp" } unary => Math.Exp(Of(unary.Argument, x)),
        Formula.Unary { Function: "Tanh" } unary => Math.Tanh(Of(unary.Argument, x)),
        Formula.Unary { Function: "Sigmoid" } unary => 1 / (1 + Math.Exp(-Of(unary.Argument, x))),
        Formula.Unary { Function: "Log1P" } unary => double.LogP1(Of(unary.Argument, x)),
        Formula.Unary { Function: "Erf" } unary => ErrorFunction.Of(Of(unary.Argument, x)),
        Formula.Binary { Function: "Add" } binary => Of(binary.Left, x) + Of(binary.Right, x),
        Formula.Binary { Function: "Subtract" } binary => Of(binary.Left, x) - Of(binary.Right, x),
        Formula.Binary { Function: "Multiply" } binary => Of(binary.Left, x) * Of(binary.Right, x),
        Formula.Binary { Function: "Divide" } binary => Of(binary.Left, x) / Of(binary.Right, x),
        Formula.Binary { Function: "Max" } binary => Math.Max(Of(binary.Left, x), Of(binary.Right, x)),
        Formula.Binary { Function: "Min" } binary => Math.Min(Of(binary.Left, x), Of(binary.Right, x)),
        Formula.Selection selection => Of(selection.Condition, x) > 0 ? Of(selection.Positive, x) : Of(selection.Other, x),
        _ => throw new ArgumentException($"No meaning is known for {formula}.", nameof(formula)),
    };
}
