using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Upsampling;

/// <content>On devices: a thread for each number of the result.</content>
internal sealed partial class Repeat
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, output);
        (Axis row, Axis column) = (new("row", _input.Shape.Height), new("column", _input.Shape.Width));
        DevicePoints.Launch(emitter, this, isGradient ? "Gradient" : string.Empty, axes.All, kernel =>
        {
            DeviceOperand result = kernel.Write(axes.Of("output", output), DeviceEmitter.At(output));
            if (!isGradient)
            {
                DeviceOperand pixel = kernel.Read(
                    new Operand("input", Affine.At(_input.Origin).Along(axes.Plane, _input.PlaneStride)
                        .Along(row, _input.RowStride).Along(column, _input.ColumnStride).Along(axes.Lane, 1)),
                    DeviceEmitter.At(_input));
                kernel.Line($"{result} = {pixel.At((row, $"y / {scale}"), (column, $"x / {scale}"))};");
                return;
            }

            (Axis within, Axis across) = (new("row", scale), new("column", scale));
            DeviceOperand square = kernel.Read(
                new Operand("gradient", Affine.At(_input.Origin).Along(axes.Plane, _input.PlaneStride).Along(axes.Lane, 1)
                    .Along(axes.Row, scale * _input.RowStride).Along(axes.Column, scale * _input.ColumnStride)
                    .Along(within, _input.RowStride).Along(across, _input.ColumnStride)),
                DeviceEmitter.At(_input));
            kernel.Line("float total = 0.0f;");
            using (kernel.Loop(within, across))
            {
                kernel.Line($"total += {square};");
            }

            kernel.Line();
            kernel.Line($"{result} = total;");
        });
    }
}
