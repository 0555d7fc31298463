using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Elementwise;

/// <content>On devices.</content>
internal sealed partial class Activate
{
    public override void EmitDevice(DeviceEmitter emitter)
        => DeviceElementwise.Launch(emitter, this, string.Empty, [("input", Input)], Output, Activation.Output.PrintHlsl("input"));
}
