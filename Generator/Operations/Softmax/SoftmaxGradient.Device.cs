using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Softmax;

/// <content>On devices: a thread for each pixel of each sample.</content>
internal sealed partial class SoftmaxGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, output);
        DevicePoints.Launch(emitter, this, "Gradient", [axes.Row, axes.Column, axes.Lane], kernel =>
        {
            DeviceOperand gradient = kernel.Read(axes.Of("gradient", _outputGradient), DeviceEmitter.At(_outputGradient));
            DeviceOperand outcome = kernel.Read(axes.Of("outcome", output), DeviceEmitter.At(output));
            DeviceOperand result = kernel.Write(axes.Of("output", inputGradient), DeviceEmitter.At(inputGradient));
            kernel.Line("float sum = 0.0f;");
            using (kernel.Loop(axes.Plane))
            {
                kernel.Line(isLogarithm ? $"sum += {gradient};" : $"sum += {gradient} * {outcome};");
            }

            kernel.Line();
            using (kernel.Loop(axes.Plane))
            {
                kernel.Line(isLogarithm ? $"{result} = {gradient} - exp({outcome}) * sum;" : $"{result} = {outcome} * ({gradient} - sum);");
            }
        });
    }
}
