using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Normalization;

/// <summary>
/// Launches what makes a batch normalisation's scale and shift of each channel for inference; of a convolution before it the bias, where it has one, goes
/// into the shift.
/// </summary>
internal static class DeviceFold
{
    public static void Launch(
        DeviceEmitter emitter, Operation operation, BatchNormParameters parameters, string? convolutionBias, int channels, int packedOffset)
    {
        int padded = NormalizeBatch.PaddedChannels(channels);
        Axis channel = new("c", channels);
        DevicePoints.Launch(emitter, operation, "Fold", [channel], kernel =>
        {
            string mean = Read("mean", parameters.Mean);
            string moved = convolutionBias is null ? mean : $"({mean} - {Read("convolutionBias", convolutionBias)})";
            kernel.Line($"float inverse = 1.0f / sqrt({Read("variance", parameters.Variance)} + {HlslPrinter.Literal(parameters.Epsilon)});");
            kernel.Line($"float scaled = {(parameters.Weight is null ? "inverse" : $"{Read("weight", parameters.Weight)} * inverse")};");
            kernel.Line($"{Write("scale", packedOffset)} = scaled;");
            kernel.Line($"{Write("shift", packedOffset + padded)} = {(parameters.Bias is null ? string.Empty : Read("bias", parameters.Bias) + " ")}- {moved} * scaled;");

            string Read(string name, string parameter) => kernel.Read(PerChannel(name), emitter.Parameter(parameter)).ToString();

            string Write(string name, int offset) => kernel.Write(PerChannel(name), DeviceEmitter.Packed(offset, padded)).ToString();
        }, isPerGroup: false);

        Operand PerChannel(string name) => new(name, Affine.At(0).Along(channel, 1));
    }
}
