using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Normalization;

/// <summary>
/// The second half of the gradient of a batch normalisation, once all groups have measured: gain · gradient + slope · input + rest. Lanes
/// without a sample get nothing, so that they add nothing to what lies below.
/// </summary>
internal sealed partial class NormalizeBatchGradient(
    string name, Value outputGradient, Value input, Value inputGradient, Value coefficients, MeasureBatchGradient measured) : GradientOperation(name)
{
    private readonly Value _factors = new(name + ".factors", new Shapes.Shape(3 * NormalizeBatch.PaddedChannels(input) / Value.Lanes));
    private Value _outputGradient = outputGradient;
    private Value _input = input;

    public override bool AwaitsGroups => true;

    public override IReadOnlyList<Value> Inputs => [_outputGradient, _input, coefficients];

    public override IReadOnlyList<Value> Outputs => [inputGradient, _factors];

    public override string Description => $"gradient of its input, {inputGradient.Shape}";

    public override void Rewire(Value from, Value to)
    {
        _outputGradient = _outputGradient == from ? to : _outputGradient;
        _input = _input == from ? to : _input;
    }

    public override void Emit(PassEmitter emitter)
    {
        int padded = NormalizeBatch.PaddedChannels(_input);
        emitter.CallRuntime(
            this,
            "BatchNormalization.CombineGradient",
            "ref statistics",
            emitter.StatisticsPlace(measured.Measurement.Offset),
            $"{_input.Shape.Channels}",
            $"{_input.Shape.Height * _input.Shape.Width}",
            emitter.At(coefficients),
            emitter.At(_factors),
            "step");
        emitter.Call(
            this,
            "Gradient",
            new Kernel($"{Name}: {Description}.", ["gradient", "input", "gain", "slope", "rest", "output", "int count"], Body(emitter.Isa)),
            emitter.At(_outputGradient),
            emitter.At(_input),
            emitter.At(_factors),
            emitter.At(_factors, padded),
            emitter.At(_factors, 2 * padded),
            emitter.At(inputGradient),
            "step.Count");
    }

    private string Body(Isa isa)
    {
        PlaneConstant[] factors = [new("gain", false), new("slope", false), new("rest", false)];
        string[] masks = [.. Enumerable.Range(0, isa.Parts).Select(static part => $"mask{part}")];
        CodeWriter writer = new();
        for (int part = 0; part < isa.Parts; part++)
        {
            string first = part == 0 ? string.Empty : $" + {isa.Vector}.Create({part * isa.Width})";
            writer.Line($"var {masks[part]} = {isa.Vector}.LessThan({isa.Vector}<int>.Indices{first}, {isa.Vector}.Create(count)).AsSingle();");
        }

        return writer + ElementwiseKernel.Body(
            isa,
            [("gradient", _outputGradient), ("input", _input)],
            inputGradient,
            (read, part) => $"({isa.Vector}.{isa.MultiplyAdd}({read[0]}, {factors[0].Local(0)}, "
                + $"{isa.Vector}.{isa.MultiplyAdd}({read[1]}, {factors[1].Local(0)}, {factors[2].Local(0)})) & {masks[part % isa.Parts]})",
            constants: factors);
    }
}
