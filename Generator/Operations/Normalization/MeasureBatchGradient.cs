using Netwright.Generator.Emission;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Normalization;

/// <summary>
/// The first half of the gradient of a batch normalisation: over the group, the sums of the gradient, which is the bias's, and of the
/// gradient times the normalised input, which is the weight's. The first group also hands out the new running statistics.
/// </summary>
internal sealed partial class MeasureBatchGradient(
    string name, Value outputGradient, Value input, NormalizeBatch forward, MeasureBatch measured, BatchNormParameters parameters)
    : GradientOperation(name), IMeasuring
{
    private Value _outputGradient = outputGradient;
    private Value _input = input;

    public BatchMeasurement Measurement { get; } = new(input.Shape.Channels);

    public override IReadOnlyList<Value> Inputs => [_outputGradient, _input, forward.Coefficients];

    public override IReadOnlyList<Value> Outputs => [];

    public override string Description => "gradients of its weight and bias, running statistics";

    public override void Rewire(Value from, Value to)
    {
        _outputGradient = _outputGradient == from ? to : _outputGradient;
        _input = _input == from ? to : _input;
    }

    public override void Emit(PassEmitter emitter)
    {
        emitter.CallRuntime(
            this,
            "BatchNormalization.MeasureGradient",
            emitter.FirstPixel(_outputGradient),
            PlaneLiteral.Of(_outputGradient),
            emitter.FirstPixel(_input),
            PlaneLiteral.Of(_input),
            emitter.At(forward.Coefficients),
            "ref statistics",
            emitter.StatisticsPlace(Measurement.Offset),
            emitter.GradientOrNull(parameters.Weight),
            emitter.GradientOrNull(parameters.Bias),
            "step");
        emitter.CallRuntime(
            this,
            "BatchNormalization.Run",
            "ref statistics",
            emitter.StatisticsPlace(measured.Measurement.Offset),
            $"{_input.Shape.Channels}",
            $"{_input.Shape.Height * _input.Shape.Width}",
            NormalizeBatch.Literal(parameters.Momentum),
            emitter.Parameter(parameters.Mean),
            emitter.Parameter(parameters.Variance),
            emitter.Gradient(parameters.Mean),
            emitter.Gradient(parameters.Variance),
            "step");
    }
}
