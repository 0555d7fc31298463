using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Regions;

/// <content>On devices: a thread for each number of the result, which is zero outside of the rectangle.</content>
internal sealed partial class CopyRegion
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, output);
        DevicePoints.Launch(emitter, this, "Copy", axes.All, kernel =>
        {
            Operand moved = new("input", Affine
                .At(_input.Origin + ((Region.FromY - Region.ToY) * _input.RowStride) + ((Region.FromX - Region.ToX) * _input.ColumnStride))
                .Along(axes.Plane, _input.PlaneStride).Along(axes.Row, _input.RowStride).Along(axes.Column, _input.ColumnStride).Along(axes.Lane, 1));
            DeviceOperand input = kernel.Read(moved, DeviceEmitter.At(_input));
            DeviceOperand result = kernel.Write(axes.Of("output", output), DeviceEmitter.At(output));
            string[] conditions = [.. Within(axes.Row, Region.ToY, Region.Height), .. Within(axes.Column, Region.ToX, Region.Width)];
            kernel.Line("float element = 0.0f;");
            using (conditions.Length == 0 ? null : kernel.Body.Block($"if ({string.Join(" && ", conditions)})"))
            {
                kernel.Line($"element = {input};");
            }

            kernel.Line();
            kernel.Line($"{result} = element;");
        });
    }

    private static IEnumerable<string> Within(Axis axis, int first, int count)
    {
        if (first > 0)
        {
            yield return $"{axis.Name} >= {first}";
        }

        if (first + count < axis.Extent)
        {
            yield return $"{axis.Name} < {first + count}";
        }
    }
}
