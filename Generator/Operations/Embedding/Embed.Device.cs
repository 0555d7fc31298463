using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Embedding;

/// <content>On devices: a thread for each number of the result.</content>
internal sealed partial class Embed
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        (Axis element, Axis column, Axis lane) = AxesOf(Input);
        DevicePoints.Launch(emitter, this, string.Empty, [element, column, lane], kernel =>
        {
            DeviceOperand input = kernel.Read(Indices(element, lane), DeviceEmitter.At(Input));
            DeviceOperand row = kernel.Read(new Operand("table", Affine.At(0).Along(column, 1)), emitter.Parameter(table));
            DeviceOperand result = kernel.Write(Looked("output", output, element, column, lane), DeviceEmitter.At(output));
            kernel.Line($"int row = clamp(int({input}), 0, {rows - 1});");
            kernel.Line($"{result} = {row.Element($"{row.Start} + row * {Columns}{row.Along([column])}")};");
        });
    }

    /// <summary>The axes of the numbers of the input, of the columns of the table and of the lanes.</summary>
    public (Axis Element, Axis Column, Axis Lane) AxesOf(Value input)
        => (new Axis("element", input.Shape.Size), new Axis("column", Columns), new Axis("lane", Value.Lanes));

    /// <summary>The input.</summary>
    public static Operand Indices(Axis element, Axis lane) => new("input", Affine.At(0).Along(element, Value.Lanes).Along(lane, 1));

    /// <summary>What was looked up, or its gradient.</summary>
    public Operand Looked(string name, Value value, Axis element, Axis column, Axis lane)
        => new(name, Affine.At(value.Origin).Along(element, Columns * Value.Lanes).Along(column, Value.Lanes).Along(lane, 1));
}
