using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Pooling;

/// <content>/// On devices: where every element lies in one window, a thread for each window writes all of its elements; otherwise a thread for each element
/// asks the windows that cover it, so that nothing is added to at the same time.
/// </content>
internal sealed partial class PoolGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        if (pool.Geometry.Tiles)
        {
            EmitWindows(emitter);
        }
        else
        {
            EmitElements(emitter);
        }
    }

    private void EmitWindows(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, _outputGradient);
        DeviceWindows windows = new(pool.Geometry, axes.Row, axes.Column);
        DevicePoints.Launch(emitter, this, "Gradient", axes.All, kernel =>
        {
            DeviceOperand gradient = kernel.Read(axes.Of("gradient", _outputGradient), DeviceEmitter.At(_outputGradient));
            DeviceOperand output = kernel.Write(windows.Elements("output", inputGradient, axes.Plane, axes.Lane), DeviceEmitter.At(inputGradient));
            if (!IsExtreme)
            {
                kernel.Line($"float share = {gradient} * {windows.Share};");
                using (windows.EachElement(kernel.Body))
                {
                    kernel.Line($"{output} = share;");
                }

                return;
            }

            DeviceOperand input = kernel.Read(windows.Elements("input", pool.Input, axes.Plane, axes.Lane), DeviceEmitter.At(pool.Input));
            kernel.Line($"float rest = {gradient};");
            kernel.Line($"float extreme = {kernel.Read(axes.Of("pooled", pool.Output), DeviceEmitter.At(pool.Output))};");
            using (windows.EachElement(kernel.Body))
            {
                // Behind the first that wins there is nothing left to give.
                kernel.Line($"bool wins = {input} == extreme;");
                kernel.Line($"{output} = wins ? rest : 0.0f;");
                kernel.Line("rest = wins ? 0.0f : rest;");
            }
        });
    }

    private void EmitElements(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, inputGradient);
        DeviceWindows windows = new(pool.Geometry, new Axis("wy", pool.Geometry.Rows.Windows), new Axis("wx", pool.Geometry.Columns.Windows));
        string y = axes.Row.Extent == 1 ? "0" : axes.Row.Name;
        string x = axes.Column.Extent == 1 ? "0" : axes.Column.Name;
        DevicePoints.Launch(emitter, this, "Gradient", axes.All, kernel =>
        {
            DeviceOperand gradient = kernel.Read(windows.Results("gradient", _outputGradient, axes.Plane, axes.Lane), DeviceEmitter.At(_outputGradient));
            DeviceOperand output = kernel.Write(axes.Of("output", inputGradient), DeviceEmitter.At(inputGradient));
            if (!IsExtreme)
            {
                kernel.Line("float total = 0.0f;");
                using (windows.EachWindow(kernel.Body, y, x))
                {
                    kernel.Line($"total += {gradient} * {windows.Share};");
                }
            }
            else
            {
                DeviceOperand pooled = kernel.Read(windows.Results("pooled", pool.Output, axes.Plane, axes.Lane), DeviceEmitter.At(pool.Output));
                DeviceOperand input = kernel.Read(windows.Elements("input", pool.Input, axes.Plane, axes.Lane), DeviceEmitter.At(pool.Input));
                kernel.Line($"float own = {input.At((windows.Row, y), (windows.Column, x))};");
                kernel.Line("float total = 0.0f;");
                using (windows.EachWindow(kernel.Body, y, x))
                {
                    kernel.Line($"float extreme = {pooled};");
                    kernel.Line("bool wins = own == extreme;");
                    using (windows.EachElement(kernel.Body))
                    {
                        kernel.Line($"wins = wins && !((row < {y} || (row == {y} && column < {x})) && {input} == extreme);");
                    }

                    kernel.Line();
                    kernel.Line($"total += wins ? {gradient} : 0.0f;");
                }
            }

            kernel.Line();
            kernel.Line($"{output} = total;");
        });
    }
}
