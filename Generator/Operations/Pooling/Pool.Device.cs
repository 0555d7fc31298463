using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Pooling;

/// <content>On devices: a thread for each window of each sample.</content>
internal sealed partial class Pool
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, Output);
        DeviceWindows windows = new(Geometry, axes.Row, axes.Column);
        DevicePoints.Launch(emitter, this, string.Empty, axes.All, kernel =>
        {
            DeviceOperand input = kernel.Read(windows.Elements("input", Input, axes.Plane, axes.Lane), DeviceEmitter.At(Input));
            DeviceOperand output = kernel.Write(axes.Of("output", Output), DeviceEmitter.At(Output));
            // Infinities, which HLSL has no literals for.
            kernel.Line($"float result = {(Kind == PoolKind.Max ? "asfloat(0xFF800000u)" : Kind == PoolKind.Min ? "asfloat(0x7F800000u)" : "0.0f")};");
            using (windows.EachElement(kernel.Body))
            {
                kernel.Line(Kind == PoolKind.Average ? $"result += {input};" : $"result = {(Kind == PoolKind.Max ? "max" : "min")}(result, {input});");
            }

            kernel.Line();
            kernel.Line($"{output} = result{(Kind == PoolKind.Average ? $" * {windows.Share}" : string.Empty)};");
        });
    }
}
