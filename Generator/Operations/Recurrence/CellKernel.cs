using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Recurrence;

/// <summary>Writes the kernel of one step of a cell: a loop over its units.</summary>
internal static class CellKernel
{
    /// <param name="isa">The instruction set.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="units">Its units.</param>
    /// <param name="summary">One sentence for the kernel's XML doc.</param>
    /// <param name="buffers">The names of its parameters: each the step of one value.</param>
    /// <param name="statements">Writes the statements of one unit.</param>
    public static Kernel Of(Isa isa, Cell cell, int units, string summary, IReadOnlyList<string> buffers, Action<CellStatements> statements)
    {
        CodeWriter writer = new();
        Axis unit = new("unit", units);
        Axis lane = new("lane", isa.Parts);
        Dictionary<string, Operand> operands = buffers.ToDictionary(
            static name => name,
            name => new Operand(name, Affine.At(0).Along(unit, Value.Lanes).Along(lane, isa.Width)));
        LoopNest loops = new(writer);
        loops.OpenAll([unit, lane], [.. operands.Values]);
        statements(new VectorCellStatements(isa, writer, loops, cell, units, operands));
        loops.CloseAll();
        return new Kernel(summary, buffers, writer.ToString());
    }
}
