using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Devices.Contractions;

namespace Netwright.Generator.Operations.Convolution;

/// <content>On devices: a product of matrices that is summed over the batch.</content>
internal sealed partial class WeightGradient
{
    public override void EmitDevice(DeviceEmitter emitter) => DeviceContraction.Launch(
        emitter,
        this,
        "WeightGradient",
        Build(Isa.Scalar),
        ("gradient", DeviceEmitter.At(outputGradient)),
        ("input", DeviceEmitter.At(Input)),
        ("weightGradient", emitter.Gradient(convolution.Weight)));
}
