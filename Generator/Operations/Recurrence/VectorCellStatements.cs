using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Recurrence;

/// <summary>Writes the statements of one unit of a cell for the vectors of a processor.</summary>
internal sealed class VectorCellStatements(Isa isa, CodeWriter writer, LoopNest loops, Cell cell, int units, IReadOnlyDictionary<string, Operand> operands)
    : CellStatements(cell, units)
{
    public override string One => $"{isa.Vector}<float>.One";

    public override string Tanh(string argument) => $"VectorMath.Tanh({argument})";

    public override string Sigmoid(string argument) => $"VectorMath.Sigmoid({argument})";

    public override void Let(string name, string expression) => writer.Line($"var {name} = {expression};");

    public override string Read(string buffer, string? gate = null)
    {
        Operand operand = operands[buffer];
        return isa.Load(loops.ReferenceOf(operand), operand.Address.Constant + Offset(gate));
    }

    public override void Write(string buffer, string expression, string? gate = null)
    {
        Operand operand = operands[buffer];
        writer.Line(isa.Store($"({expression})", loops.ReferenceOf(operand), operand.Address.Constant + Offset(gate)));
    }
}
