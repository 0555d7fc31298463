using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Normalization;

/// <content>On devices.</content>
internal sealed partial class ScaleChannels
{
    public override void EmitDevicePacking(DeviceEmitter emitter) => DeviceFold.Launch(emitter, this, Parameters, null, Input.Shape.Channels, PackedOffset);

    public override void EmitDevice(DeviceEmitter emitter)
    {
        int padded = NormalizeBatch.PaddedChannels(Input);
        DeviceElementwise.Launch(
            emitter,
            this,
            string.Empty,
            [("input", Input)],
            Output,
            "input * scale + shift",
            [
                new DevicePlaneConstant("scale", DeviceEmitter.Packed(PackedOffset, padded)),
                new DevicePlaneConstant("shift", DeviceEmitter.Packed(PackedOffset + padded, padded)),
            ]);
    }
}
