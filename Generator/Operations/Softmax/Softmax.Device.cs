using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Softmax;

/// <content>On devices: a thread for each pixel of each sample.</content>
internal sealed partial class Softmax
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, output);
        DevicePoints.Launch(emitter, this, string.Empty, [axes.Row, axes.Column, axes.Lane], kernel =>
        {
            DeviceOperand input = kernel.Read(axes.Of("input", _input), DeviceEmitter.At(_input));
            DeviceOperand result = kernel.Write(axes.Of("output", output), DeviceEmitter.At(output));
            kernel.Line($"float greatest = {input.At((axes.Plane, "0"))};");
            ForEach($"greatest = max(greatest, {input});");
            kernel.Line("float sum = 0.0f;");
            ForEach($"sum += exp({input} - greatest);");
            kernel.Line(isLogarithm ? "greatest += log(sum);" : "float scale = 1.0f / sum;");
            ForEach(isLogarithm ? $"{result} = {input} - greatest;" : $"{result} = exp({input} - greatest) * scale;");

            void ForEach(string line)
            {
                using (kernel.Loop(axes.Plane))
                {
                    kernel.Line(line);
                }

                kernel.Line();
            }
        });
    }
}
