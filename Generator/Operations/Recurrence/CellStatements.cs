using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Recurrence;

/// <summary>
/// Writes the statements of one unit of a cell: every buffer of a step is a list of units for each gate, sixteen samples each.
/// </summary>
internal sealed class CellStatements(Isa isa, CodeWriter writer, LoopNest loops, Cell cell, int units, IReadOnlyDictionary<string, Operand> operands)
{
    /// <summary>A vector of ones.</summary>
    public string One => $"{isa.Vector}<float>.One";

    /// <summary>Names a value.</summary>
    public void Let(string name, string expression) => writer.Line($"var {name} = {expression};");

    /// <summary>Reads the unit's number in a buffer, of one gate where it has several.</summary>
    public string Read(string buffer, string? gate = null)
    {
        Operand operand = operands[buffer];
        return isa.Load(loops.ReferenceOf(operand), operand.Address.Constant + Offset(gate));
    }

    /// <summary>Writes it.</summary>
    public void Write(string buffer, string expression, string? gate = null)
    {
        Operand operand = operands[buffer];
        writer.Line(isa.Store($"({expression})", loops.ReferenceOf(operand), operand.Address.Constant + Offset(gate)));
    }

    /// <summary>The sum of both projections of a gate.</summary>
    public string Projections(string gate) => $"{Read("projected", gate)} + {Read("recurrent", gate)}";

    private int Offset(string? gate) => gate is null ? 0 : cell.Gates.ToList().IndexOf(gate) * units * Graph.Value.Lanes;
}
