using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.LocalNormalization;

/// <summary>
/// The gradient of a local response normalisation: with g the gradient of the output y, s the divisor and c′ the channels whose windows
/// hold c, g · s^−Beta − 2 · Alpha · Beta / Size · x · Σ over c′ of g[c′] · y[c′] / s[c′].
/// </summary>
internal sealed partial class NormalizeLocallyGradient(NormalizeLocally forward, Value outputGradient, Value inputGradient) : GradientOperation(forward.Name)
{
    private readonly Value _ratio = new(forward.Name + ".ratio", forward.Output.Shape);
    private Value _outputGradient = outputGradient;

    public override IReadOnlyList<Value> Inputs => [_outputGradient, forward.Input, forward.Output, forward.Divisor];

    public override IReadOnlyList<Value> Outputs => [inputGradient, _ratio];

    public override string Description => $"gradient of its input, {inputGradient.Shape}";

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        "Gradient",
        new Kernel($"{Name}: {Description}.", ["gradient", "input", "normalized", "divisor", "ratio", "output"], Body(emitter.Isa)),
        emitter.At(_outputGradient),
        emitter.At(forward.Input),
        emitter.At(forward.Output),
        emitter.At(forward.Divisor),
        emitter.At(_ratio),
        emitter.At(inputGradient));

    private string Body(Isa isa)
    {
        LocalNormParameters parameters = forward.Parameters;
        CodeWriter writer = new();
        using ChannelWindows channels = new(
            isa, writer, _ratio.Shape, ("gradient", _outputGradient), ("input", forward.Input), ("normalized", forward.Output),
            ("divisor", forward.Divisor), ("ratio", _ratio), ("output", inputGradient));
        using (channels.ForEach())
        {
            writer.Line($"var product = {channels.At("gradient")} * {channels.At("normalized")};");
            writer.Line(channels.Store("ratio", $"(product / {channels.At("divisor")})"));
        }

        using (channels.ForEach())
        {
            // The windows that hold this channel are those of the channels that lie as far on the other side.
            writer.Line($"var sum = {isa.Zero};");
            using (channels.ForEachNear(parameters.After, parameters.Before))
            {
                writer.Line($"sum += {channels.Near("ratio")};");
            }

            writer.Line($"var power = VectorMath.Exp(VectorMath.Log({channels.At("divisor")}) * {isa.Vector}.Create({LocalNormParameters.Literal(-parameters.Beta)}));");
            string factor = $"{isa.Vector}.Create({LocalNormParameters.Literal(2 * parameters.Factor * parameters.Beta)})";
            writer.Line($"var own = {channels.At("gradient")} * power;");
            writer.Line(channels.Store("output", $"(own - ({factor} * {channels.At("input")} * sum))"));
        }

        channels.Dispose();
        return writer.ToString();
    }
}
