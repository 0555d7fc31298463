namespace Netwright.Generator.Operations.Recurrence;

/// <summary>
/// Writes the statements of one unit of a cell: every buffer of a step is a list of units for each gate, sixteen samples each.
/// </summary>
internal abstract class CellStatements(Cell cell, int units)
{
    /// <summary>One.</summary>
    public abstract string One { get; }

    /// <summary>The hyperbolic tangent.</summary>
    public abstract string Tanh(string argument);

    /// <summary>The logistic function.</summary>
    public abstract string Sigmoid(string argument);

    /// <summary>Names a value.</summary>
    public abstract void Let(string name, string expression);

    /// <summary>Reads the unit's number in a buffer, of one gate where it has several.</summary>
    public abstract string Read(string buffer, string? gate = null);

    /// <summary>Writes it.</summary>
    public abstract void Write(string buffer, string expression, string? gate = null);

    /// <summary>The sum of both projections of a gate.</summary>
    public string Projections(string gate) => $"{Read("projected", gate)} + {Read("recurrent", gate)}";

    /// <summary>Where a gate's numbers begin in a buffer.</summary>
    protected int Offset(string? gate) => gate is null ? 0 : cell.Gates.ToList().IndexOf(gate) * units * Graph.Value.Lanes;
}
