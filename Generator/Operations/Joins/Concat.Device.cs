using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Joins;

/// <content>On devices.</content>
internal sealed partial class Concat
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        int channel = 0;
        foreach (Value input in _inputs)
        {
            DeviceChannelCopy.Launch(emitter, this, input, 0, output, channel, input.Shape.Channels);
            channel += input.Shape.Channels;
        }
    }
}
