using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Recurrence;

/// <summary>Launches one step of a cell: a thread for each unit of each sample.</summary>
internal static class DeviceCell
{
    /// <param name="emitter">The pass.</param>
    /// <param name="operation">What it is part of.</param>
    /// <param name="role">What of the operation it is.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="units">Its units.</param>
    /// <param name="buffers">What the step reads and writes: each the step of one value.</param>
    /// <param name="statements">Writes the statements of one unit.</param>
    public static void Launch(
        DeviceEmitter emitter,
        Operation operation,
        string role,
        Cell cell,
        int units,
        IReadOnlyList<(string Name, DevicePlace Place)> buffers,
        Action<CellStatements> statements)
    {
        (Axis unit, Axis lane) = (new("unit", units), new("lane", Value.Lanes));
        DevicePoints.Launch(emitter, operation, role, [unit, lane], kernel => statements(new DeviceCellStatements(
            kernel,
            cell,
            units,
            buffers.ToDictionary(
                static buffer => buffer.Name,
                buffer => kernel.Write(new Operand(buffer.Name, Affine.At(0).Along(unit, Value.Lanes).Along(lane, 1)), buffer.Place)))));
    }
}
