using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Devices.Contractions;
using Netwright.Generator.Operations.Normalization;

namespace Netwright.Generator.Operations.Convolution;

/// <content>On devices: the product of matrices that a processor's groups of samples compute.</content>
internal sealed partial class Convolution
{
    public override void EmitDevicePacking(DeviceEmitter emitter)
    {
        if (Scaling is not null)
        {
            DeviceFold.Launch(emitter, this, Scaling, Bias, Geometry.Filters, PackedOffset);
        }
    }

    public override void EmitDevice(DeviceEmitter emitter)
    {
        List<(string Name, DevicePlace Place)> places =
        [
            ("input", DeviceEmitter.At(Input)),
            ("weight", emitter.Parameter(Weight)),
            ("output", DeviceEmitter.At(Result)),
        ];
        if (HasBias)
        {
            places.Add(("bias", emitter.Parameter(Bias!)));
        }

        if (Scaling is not null)
        {
            places.Add(("scale", DeviceEmitter.Packed(PackedOffset, PaddedFilters)));
            places.Add(("shift", DeviceEmitter.Packed(PackedOffset + PaddedFilters, PaddedFilters)));
        }

        DeviceContraction.Launch(emitter, this, string.Empty, new ScalarWeightConvolution(this, Isa.Scalar).Build(), places);
    }
}
