using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Normalization;

/// <content>On devices: a sum over the batch for each channel, then every number by itself.</content>
internal sealed partial class NormalizeBatch
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        int padded = PaddedChannels(_input);
        Measure(emitter, padded);
        string value = "input * scale + shift";
        DeviceElementwise.Launch(
            emitter,
            this,
            string.Empty,
            [("input", _input)],
            Output,
            Activation?.Output.PrintHlsl($"({value})") ?? value,
            [new DevicePlaneConstant("scale", CoefficientsAt(0)), new DevicePlaneConstant("shift", CoefficientsAt(padded))]);
    }

    /// <summary>Scales, shifts, means and inverse deviations of the batch, <see cref="PaddedChannels(int)"/> apart; the first group has them for all.</summary>
    public DevicePlace CoefficientsAt(int offset) => DeviceEmitter.OnceAt(Coefficients) with { Offset = offset };

    private void Measure(DeviceEmitter emitter, int padded)
    {
        PixelAxes axes = new(Isa.Scalar, _input);
        int pixels = _input.Shape.Height * _input.Shape.Width;
        DeviceReduction.Launch(emitter, this, "Measure", [axes.Plane], [axes.Row, axes.Column, axes.Lane], kernel =>
        {
            kernel.Constant("samples", "pass.Samples");
            DeviceOperand input = kernel.Read(axes.Of("input", _input), DeviceEmitter.At(_input));
            string isSample = $"{DeviceKernelWriter.BatchGroup} * 16 + lane < samples";
            ReductionStep sum = new(["total"], [$"total += {isSample} ? {input} : 0.0f;"], [$"float mean = total / (float(samples) * {pixels}.0f);"]);
            ReductionStep squared = new(
                ["squares"],
                [$"float deviation = {isSample} ? {input} - mean : 0.0f;", "squares += deviation * deviation;"]);
            string weight = Parameters.Weight is null ? string.Empty : $"{kernel.Read(axes.PerChannel("weight"), emitter.Parameter(Parameters.Weight))} * ";
            string bias = Parameters.Bias is null ? string.Empty : $"{kernel.Read(axes.PerChannel("bias"), emitter.Parameter(Parameters.Bias))} ";
            string[] result =
            [
                $"float inverse = 1.0f / sqrt(squares / (float(samples) * {pixels}.0f) + {HlslPrinter.Literal(Parameters.Epsilon)});",
                $"float scaled = {weight}inverse;",
                $"{Coefficient("scale", 0)} = scaled;",
                $"{Coefficient("shift", 1)} = {bias}- mean * scaled;",
                $"{Coefficient("mean", 2)} = mean;",
                $"{Coefficient("inverse", 3)} = inverse;",
            ];
            return ([sum, squared], result);

            DeviceOperand Coefficient(string name, int row) => kernel.Write(axes.PerChannel(name), CoefficientsAt(row * padded));
        });
    }
}
