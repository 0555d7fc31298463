using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Convolution;

/// <content>On devices: as on processors, the gradient of a convolution.</content>
internal sealed partial class TransposedConvolution
{
    public override void EmitDevice(DeviceEmitter emitter) => Kernel.EmitDevice(emitter, this, string.Empty);
}
