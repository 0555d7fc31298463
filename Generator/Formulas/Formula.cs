namespace Netwright.Generator.Formulas;

/// <summary>An expression in one variable, built with operators and printed for every target.</summary>
internal abstract record Formula
{
    /// <summary>The variable.</summary>
    public static Formula X { get; } = new Variable();

    /// <summary>How often the variable occurs.</summary>
    public int Occurrences => this switch
    {
        Variable => 1,
        Unary(_, var argument) => argument.Occurrences,
        Binary(_, var left, var right) => left.Occurrences + right.Occurrences,
        Selection(var condition, var positive, var other) => condition.Occurrences + positive.Occurrences + other.Occurrences,
        _ => 0,
    };

    /// <summary>
    /// Whether the extremum of its values is its value at the extremum, NaN included, bit for bit but for the sign of a zero: it is made of maxima and
    /// minima with numbers, which round nothing.
    /// </summary>
    public bool KeepsOrder => this switch
    {
        Variable => true,
        Binary("Max" or "Min", var argument, Constant) => argument.KeepsOrder,
        _ => false,
    };

    public static implicit operator Formula(float constant) => new Constant(constant);

    public static Formula operator +(Formula left, Formula right) => new Binary("Add", left, right);

    public static Formula operator -(Formula left, Formula right) => new Binary("Subtract", left, right);

    public static Formula operator *(Formula left, Formula right) => new Binary("Multiply", left, right);

    public static Formula operator /(Formula left, Formula right) => new Binary("Divide", left, right);

    public static Formula Max(Formula left, Formula right) => new Binary("Max", left, right);

    public static Formula Min(Formula left, Formula right) => new Binary("Min", left, right);

    public static Formula Exp(Formula argument) => new Unary("Exp", argument);

    public static Formula Tanh(Formula argument) => new Unary("Tanh", argument);

    public static Formula Sigmoid(Formula argument) => new Unary("Sigmoid", argument);

    /// <summary>The natural logarithm of 1 + <paramref name="argument"/>, exact where that is small.</summary>
    public static Formula Log1P(Formula argument) => new Unary("Log1P", argument);

    /// <summary>The error function.</summary>
    public static Formula Erf(Formula argument) => new Unary("Erf", argument);

    /// <summary><paramref name="positive"/> where <paramref name="condition"/> is greater than zero, <paramref name="other"/> elsewhere.</summary>
    public static Formula Where(Formula condition, Formula positive, Formula other) => new Selection(condition, positive, other);

    public sealed record Variable : Formula;

    public sealed record Constant(float Value) : Formula;

    public sealed record Unary(string Function, Formula Argument) : Formula;

    public sealed record Binary(string Function, Formula Left, Formula Right) : Formula;

    public sealed record Selection(Formula Condition, Formula Positive, Formula Other) : Formula;
}
