using Netwright.Generator.Emission;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Normalization;

/// <summary>The first half of batch normalisation in training: mean and squared deviations of each channel over the group.</summary>
internal sealed partial class MeasureBatch(string name, Value input) : Operation(name), IMeasuring
{
    private Value _input = input;

    public BatchMeasurement Measurement { get; } = new(input.Shape.Channels);

    public override IReadOnlyList<Value> Inputs => [_input];

    public override IReadOnlyList<Value> Outputs => [];

    public override string Description => $"{_input.Shape}, mean and deviations of the group";

    public override void Rewire(Value from, Value to) => _input = _input == from ? to : _input;

    // The second half knows the gradient of both.
    public override void Differentiate(Differentiation gradients)
    {
    }

    public override void Emit(PassEmitter emitter) => emitter.CallRuntime(
        this,
        "BatchNormalization.Measure",
        emitter.FirstPixel(_input),
        PlaneLiteral.Of(_input),
        "ref statistics",
        emitter.StatisticsPlace(Measurement.Offset),
        "step");
}
