using System.Globalization;
using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Recurrence;

/// <summary>Writes the statements of one unit of a cell for devices.</summary>
internal sealed class DeviceCellStatements(DeviceKernelWriter kernel, Cell cell, int units, IReadOnlyDictionary<string, DeviceOperand> operands)
    : CellStatements(cell, units)
{
    public override string One => "1.0f";

    public override string Tanh(string argument) => $"Tanh({argument})";

    public override string Sigmoid(string argument) => $"Sigmoid({argument})";

    public override void Let(string name, string expression) => kernel.Line($"float {name} = {expression};");

    public override string Read(string buffer, string? gate = null)
    {
        string element = operands[buffer].ToString();
        int offset = Offset(gate);
        return offset == 0 ? element : element.Insert(element.Length - 1, " + " + offset.ToString(CultureInfo.InvariantCulture));
    }

    public override void Write(string buffer, string expression, string? gate = null) => kernel.Line($"{Read(buffer, gate)} = {expression};");
}
