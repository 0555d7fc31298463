using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Rectification;

/// <content>On devices: a sum over the batch for each slope.</content>
internal sealed partial class SlopeGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, _outputGradient);
        (Axis[] results, Axis[] reduced) = rectify.IsPerChannel
            ? (new[] { axes.Plane }, [axes.Row, axes.Column, axes.Lane])
            : (Array.Empty<Axis>(), axes.All.ToArray());
        DeviceReduction.Launch(emitter, this, "SlopeGradient", results, reduced, kernel =>
        {
            DeviceOperand gradient = kernel.Read(axes.Of("gradient", _outputGradient), DeviceEmitter.At(_outputGradient));
            DeviceOperand input = kernel.Read(axes.Of("input", rectify.Input), DeviceEmitter.At(rectify.Input));
            DeviceOperand result = kernel.Write(rectify.SlopeOperand(axes, "slopeGradient"), emitter.Gradient(rectify.Slope));
            return ([new ReductionStep(["total"], [$"total += {gradient} * min(0.0f, {input});"])], [$"{result} = total;"]);
        });
    }
}
