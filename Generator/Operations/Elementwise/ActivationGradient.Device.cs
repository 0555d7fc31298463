using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Elementwise;

/// <content>On devices.</content>
internal sealed partial class ActivationGradient
{
    public override void EmitDevice(DeviceEmitter emitter) => DeviceElementwise.Launch(
        emitter,
        this,
        "Gradient",
        [("gradient", _outputGradient), ("activated", _activated)],
        inputGradient,
        $"gradient * {activation.Derivative.PrintHlsl("activated")}");
}
