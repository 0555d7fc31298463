using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Joins;

/// <content>On devices.</content>
internal sealed partial class ConcatGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
        => DeviceChannelCopy.Launch(emitter, this, _outputGradient, firstChannel, inputGradient, 0, inputGradient.Shape.Channels);
}
