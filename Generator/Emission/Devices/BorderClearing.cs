using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices;

/// <summary>Launches what puts zeros around a value. Its sizes are constants of the kernel, so that one kernel does for all values.</summary>
internal static class BorderClearing
{
    public static void Launch(DeviceEmitter emitter, Value value)
    {
        int columns = value.ColumnStride;
        int planes = value.Shape.IsSequence ? 1 : value.Planes;
        int outside = (value.Halo.Top + value.Halo.Bottom) * value.RowStride;
        int sides = (value.Halo.Left + value.Halo.Right) * columns;
        int border = outside + (value.Shape.Height * sides);
        Axis at = new(DevicePoints.Index, checked(planes * border));
        DevicePoints.Launch(emitter, "ClearBorder", "Puts zeros around a value.", [at], kernel =>
        {
            Operand operand = new("value", Affine.At(0));
            DeviceOperand element = kernel.Write(operand, DeviceEmitter.At(value));
            Declare(kernel, "border", border);
            Declare(kernel, "planeFloats", value.PaddedHeight * value.RowStride);
            Declare(kernel, "rowFloats", value.RowStride);
            Declare(kernel, "topFloats", value.Halo.Top * value.RowStride);
            Declare(kernel, "outsideFloats", outside);
            Declare(kernel, "insideFloats", value.Shape.Height * value.RowStride);
            Declare(kernel, "leftFloats", value.Halo.Left * columns);
            Declare(kernel, "sideFloats", sides);
            Declare(kernel, "rowInsideFloats", value.Shape.Width * columns);
            kernel.Line("int plane = int(index) / border;");
            kernel.Line("int at = int(index) % border;");
            using (kernel.Body.Block("if (at < outsideFloats)"))
            {
                kernel.Line("at += at < topFloats ? 0 : insideFloats;");
            }

            using (kernel.Body.Block("else"))
            {
                kernel.Line("int row = (at - outsideFloats) / sideFloats;");
                kernel.Line("int column = (at - outsideFloats) % sideFloats;");
                kernel.Line("at = topFloats + row * rowFloats + column + (column < leftFloats ? 0 : rowInsideFloats);");
            }

            kernel.Line();
            kernel.Line($"{element.Element($"{element.Start} + plane * planeFloats + at")} = 0.0f;");
        });
    }

    private static void Declare(DeviceKernelWriter kernel, string name, int value) => kernel.Constant(name, $"{value}");
}
