using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Normalization;

/// <content>On devices the second half measures: a thread group sees the whole batch.</content>
internal sealed partial class MeasureBatch
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
    }
}
