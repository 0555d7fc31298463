using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Convolution;

/// <content>On devices: a sum for each channel.</content>
internal sealed partial class BiasGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, outputGradient);
        DeviceReduction.Launch(emitter, this, "BiasGradient", [axes.Plane], [axes.Row, axes.Column, axes.Lane], kernel =>
        {
            DeviceOperand gradient = kernel.Read(axes.Of("gradient", outputGradient), DeviceEmitter.At(outputGradient));
            DeviceOperand result = kernel.Write(axes.PerChannel("biasGradient"), emitter.Gradient(bias));
            return ([new ReductionStep(["total"], [$"total += {gradient};"])], [$"{result} = total;"]);
        });
    }
}
