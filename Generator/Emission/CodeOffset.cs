namespace Netwright.Generator.Emission;

/// <summary>Where in a buffer an argument begins: a number of floats, and so many for each step of the loops around the call.</summary>
/// <param name="Constant">The number.</param>
internal sealed record CodeOffset(int Constant)
{
    /// <summary>The loops' variables and the floats that each of their steps moves by.</summary>
    private IReadOnlyList<(string Variable, int Stride)> Terms { get; init; } = [];

    public static implicit operator CodeOffset(int constant) => new(constant);

    /// <summary>Moves by a stride with each step of a loop.</summary>
    public CodeOffset Along(string variable, int stride) => this with { Terms = [.. Terms, (variable, stride)] };

    public CodeOffset Plus(int distance) => this with { Constant = Constant + distance };

    /// <summary>The reference as an argument.</summary>
    /// <param name="buffer">The parameter that refers to the buffer.</param>
    public string Of(string buffer)
    {
        string sum = string.Join(" + ", Terms.Select(static term => $"({term.Variable} * {term.Stride})").Prepend($"{Constant}"));
        return sum == "0" ? $"ref {buffer}" : $"ref Unsafe.Add(ref {buffer}, {(sum.StartsWith("0 + ") ? sum.Substring(4) : sum)})";
    }
}
