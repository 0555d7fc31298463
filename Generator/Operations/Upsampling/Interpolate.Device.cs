using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Upsampling;

/// <content>On devices: a thread for each number of the result; backward it asks the pixels that were made from its own.</content>
internal sealed partial class Interpolate
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, output);
        DevicePoints.Launch(emitter, this, isGradient ? "Gradient" : string.Empty, axes.All, kernel =>
        {
            string y = axes.Row.Extent == 1 ? "0" : axes.Row.Name;
            string x = axes.Column.Extent == 1 ? "0" : axes.Column.Name;
            DeviceOperand result = kernel.Write(axes.Of("output", output), DeviceEmitter.At(output));
            if (isGradient)
            {
                Gather(kernel, axes, y, x);
            }
            else
            {
                Blend(kernel, axes, y, x);
            }

            kernel.Line($"{result} = element;");
        });
    }

    private void Blend(DeviceKernelWriter kernel, PixelAxes axes, string y, string x)
    {
        (Axis row, Axis column) = (new("row", _input.Shape.Height), new("column", _input.Shape.Width));
        DeviceOperand input = kernel.Read(Pixels("input", _input, axes, row, column), DeviceEmitter.At(_input));
        Position(kernel, y, "y", "row", _input.Shape.Height);
        Position(kernel, x, "x", "column", _input.Shape.Width);
        kernel.Line($"float element = {input} * (1.0f - yShare) * (1.0f - xShare);");
        kernel.Line($"element += {input.At((column, "columnNext"))} * (1.0f - yShare) * xShare;");
        kernel.Line($"element += {input.At((row, "rowNext"))} * yShare * (1.0f - xShare);");
        kernel.Line($"element += {input.At((row, "rowNext"), (column, "columnNext"))} * yShare * xShare;");
    }

    private void Gather(DeviceKernelWriter kernel, PixelAxes axes, string y, string x)
    {
        (Axis row, Axis column) = (new("ly", _input.Shape.Height), new("lx", _input.Shape.Width));
        DeviceOperand gradient = kernel.Read(Pixels("gradient", _input, axes, row, column), DeviceEmitter.At(_input));
        kernel.Line("float element = 0.0f;");
        using (kernel.Body.Block(Around("ly", y, _input.Shape.Height)))
        {
            Position(kernel, "ly", "y", "row", output.Shape.Height);
            kernel.Line($"float rowShare = (row == {y} ? 1.0f - yShare : 0.0f) + (rowNext == {y} ? yShare : 0.0f);");
            using (kernel.Body.Block(Around("lx", x, _input.Shape.Width)))
            {
                Position(kernel, "lx", "x", "column", output.Shape.Width);
                kernel.Line($"float columnShare = (column == {x} ? 1.0f - xShare : 0.0f) + (columnNext == {x} ? xShare : 0.0f);");
                kernel.Line($"element += {gradient} * rowShare * columnShare;");
            }
        }

        kernel.Line();
    }

    // The pixels whose neighbours one is.
    private string Around(string name, string center, int extent)
        => $"for (int {name} = max(0, ({center} - 1) * {scale}); {name} < min({extent}, ({center} + 2) * {scale}); {name}++)";

    private static Operand Pixels(string name, Value value, PixelAxes axes, Axis row, Axis column) => new(name, Affine.At(value.Origin)
        .Along(axes.Plane, value.PlaneStride).Along(row, value.RowStride).Along(column, value.ColumnStride).Along(axes.Lane, 1));

    // The row before a position, the one after, and how far the position is on the way.
    private void Position(DeviceKernelWriter kernel, string coordinate, string axis, string name, int extent)
    {
        kernel.Line($"float {axis}Position = max(0.0f, (float({coordinate}) + 0.5f) * {HlslPrinter.Literal(1f / scale)} - 0.5f);");
        kernel.Line($"int {name} = int({axis}Position);");
        kernel.Line($"int {name}Next = min({name} + 1, {extent - 1});");
        kernel.Line($"float {axis}Share = {axis}Position - float({name});");
    }
}
