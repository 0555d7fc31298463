using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Normalization;

/// <content>On devices: every number by itself, from the sums over the batch.</content>
internal sealed partial class NormalizeBatchGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        int padded = NormalizeBatch.PaddedChannels(_input);
        int pixels = _input.Shape.Height * _input.Shape.Width;
        DevicePlace once = DeviceEmitter.OnceAt(coefficients);
        DevicePlace sums = DeviceEmitter.Statistics(measured.Measurement.Offset, measured.Measurement.Channels);
        DeviceElementwise.Launch(
            emitter,
            this,
            "Gradient",
            [("gradient", _outputGradient), ("input", _input)],
            inputGradient,
            $"{DeviceKernelWriter.BatchGroup} * 16 + lane < samples ? scale * (gradient - (total + (input - mean) * inverse * scaled) / (float(samples) * {pixels}.0f)) : 0.0f",
            [
                new DevicePlaneConstant("scale", once),
                new DevicePlaneConstant("mean", once with { Offset = 2 * padded }),
                new DevicePlaneConstant("inverse", once with { Offset = 3 * padded }),
                new DevicePlaneConstant("total", sums, Stride: 2),
                new DevicePlaneConstant("scaled", sums with { Offset = 1 }, Stride: 2),
            ],
            static kernel => kernel.Constant("samples", "pass.Samples"));
    }
}
