using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Normalization;

/// <content>On devices: two sums over the batch for each channel.</content>
internal sealed partial class MeasureBatchGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        PixelAxes axes = new(Isa.Scalar, _input);
        int padded = NormalizeBatch.PaddedChannels(_input);
        int pixels = _input.Shape.Height * _input.Shape.Width;
        DeviceReduction.Launch(emitter, this, "ParameterGradient", [axes.Plane], [axes.Row, axes.Column, axes.Lane], kernel =>
        {
            kernel.Constant("samples", "pass.Samples");
            DeviceOperand gradient = kernel.Read(axes.Of("gradient", _outputGradient), DeviceEmitter.At(_outputGradient));
            DeviceOperand input = kernel.Read(axes.Of("input", _input), DeviceEmitter.At(_input));
            DeviceOperand mean = kernel.Read(axes.PerChannel("mean"), forward.CoefficientsAt(2 * padded));
            DeviceOperand inverse = kernel.Read(axes.PerChannel("inverse"), forward.CoefficientsAt(3 * padded));
            ReductionStep sums = new(
                ["total", "scaled"],
                [$"float share = {gradient};", "total += share;", $"scaled += share * ({input} - {mean});"],
                [$"float inverse = {inverse};", "scaled *= inverse;"]);
            Operand pair = new("sums", Affine.At(0).Along(axes.Plane, 2));
            Operand second = new("scaledSums", Affine.At(1).Along(axes.Plane, 2));
            List<string> result =
            [
                $"{kernel.Write(pair, DeviceEmitter.Statistics(Measurement.Offset, Measurement.Channels))} = total;",
                $"{kernel.Write(second, DeviceEmitter.Statistics(Measurement.Offset, Measurement.Channels))} = scaled;",
            ];
            AddGradient(parameters.Weight, "weightGradient", "scaled");
            AddGradient(parameters.Bias, "biasGradient", "total");

            // The running averages move towards the batch's, whose variance is the unbiased one.
            string momentum = HlslPrinter.Literal(parameters.Momentum);
            result.Add($"float elements = float(samples) * {pixels}.0f;");
            result.Add($"float variance = max(0.0f, 1.0f / (inverse * inverse) - {HlslPrinter.Literal(parameters.Epsilon)});");
            result.Add("variance *= elements > 1.0f ? elements / (elements - 1.0f) : 1.0f;");
            AddRunning("runningMean", parameters.Mean, $"{mean}");
            AddRunning("runningVariance", parameters.Variance, "variance");
            return ([sums], result);

            void AddGradient(string? parameter, string name, string sum)
            {
                if (parameter is not null)
                {
                    result.Add($"{kernel.Write(axes.PerChannel(name), emitter.Gradient(parameter))} = {sum};");
                }
            }

            void AddRunning(string name, string parameter, string ofBatch)
            {
                DeviceOperand old = kernel.Read(axes.PerChannel(name), emitter.Parameter(parameter));
                DeviceOperand moved = kernel.Write(axes.PerChannel(name + "Moved"), emitter.Gradient(parameter));
                result.Add($"{moved} = {old} + {momentum} * ({ofBatch} - {old});");
            }
        });
    }
}
