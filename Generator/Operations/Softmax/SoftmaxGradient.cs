using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Softmax;

/// <summary>
/// The gradient of a softmax: with y its output and g the gradient of that, y · (g − Σ g·y); of its logarithm, g − eʸ · Σ g.
/// </summary>
internal sealed partial class SoftmaxGradient(
    string name, Value outputGradient, Value output, Value inputGradient, bool isLogarithm, int? finalOutput) : GradientOperation(name)
{
    private Value _outputGradient = outputGradient;

    public override IReadOnlyList<Value> Inputs => [_outputGradient, output];

    public override IReadOnlyList<Value> Outputs => [inputGradient];

    public override string Description => $"gradient of its input, {inputGradient.Shape}";

    public override int? FinalOutput => finalOutput;

    public override bool KnowsHalos => false;

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        "Gradient",
        new Kernel($"{Name}: {Description}.", ["gradient", "outcome", "output"], Body(emitter.Isa)),
        emitter.At(_outputGradient),
        emitter.At(output),
        emitter.At(inputGradient));

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        using ChannelLoops channels = new(isa, writer, ("gradient", _outputGradient), ("outcome", output), ("output", inputGradient));
        writer.Line($"var sum = {isa.Zero};");
        channels.ForEach(at => writer.Line(isLogarithm
            ? $"sum += {isa.Load(at("gradient"), 0)};"
            : $"sum = {isa.Vector}.{isa.MultiplyAdd}({isa.Load(at("gradient"), 0)}, {isa.Load(at("outcome"), 0)}, sum);"));
        channels.ForEach(at => writer.Line(isa.Store(
            isLogarithm
                ? $"({isa.Load(at("gradient"), 0)} - (VectorMath.Exp({isa.Load(at("outcome"), 0)}) * sum))"
                : $"({isa.Load(at("outcome"), 0)} * ({isa.Load(at("gradient"), 0)} - sum))",
            at("output"),
            0)));
        channels.Dispose();
        return writer.ToString();
    }
}
