using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Joins;

/// <content>On devices.</content>
internal sealed partial class Gate
{
    public override void EmitDevice(DeviceEmitter emitter) => DeviceElementwise.Launch(
        emitter,
        this,
        isGradient ? "Gradient" : string.Empty,
        [("image", _image)],
        output,
        "image * gate",
        [new DevicePlaneConstant("gate", DeviceEmitter.At(_gate) with { Offset = _gate.Origin }, IsPerLane: true)]);
}
