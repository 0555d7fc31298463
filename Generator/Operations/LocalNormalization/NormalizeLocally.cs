using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.LocalNormalization;

/// <summary>Divides every number by a power of its divisor, which is kept for the backward pass.</summary>
internal sealed partial class NormalizeLocally(string name, Value input, Value output, Value divisor, LocalNormParameters parameters) : Operation(name)
{
    public Value Input { get; private set; } = input;

    public Value Output => output;

    /// <summary>K + Alpha / Size · Σ x².</summary>
    public Value Divisor => divisor;

    public LocalNormParameters Parameters => parameters;

    public override IReadOnlyList<Value> Inputs => [Input];

    public override IReadOnlyList<Value> Outputs => [output, divisor];

    public override string Description => $"{output.Shape}, normalised over {parameters.Size} channels";

    // It sums along the channels, which must not lie in the lanes.
    public override bool HasSampleKernel => false;

    public override void Rewire(Value from, Value to) => Input = Input == from ? to : Input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsNeeded(Input))
        {
            gradients.Add(new NormalizeLocallyGradient(this, gradients.Of(output), gradients.To(Input)));
        }
    }

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        string.Empty,
        new Kernel($"{Name}: {Description}.", ["input", "output", "divisor"], Body(emitter.Isa)),
        emitter.At(Input),
        emitter.At(output),
        emitter.At(divisor));

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        using ChannelWindows channels = new(isa, writer, output.Shape, ("input", Input), ("output", output), ("divisor", divisor));
        string factor = $"{isa.Vector}.Create({LocalNormParameters.Literal(parameters.Factor)})";
        using (channels.ForEach())
        {
            writer.Line($"var sum = {isa.Zero};");
            using (channels.ForEachNear(parameters.Before, parameters.After))
            {
                writer.Line($"var near = {channels.Near("input")};");
                writer.Line($"sum = {isa.Vector}.{isa.MultiplyAdd}(near, near, sum);");
            }

            writer.Line($"sum = {isa.Vector}.{isa.MultiplyAdd}(sum, {factor}, {isa.Vector}.Create({LocalNormParameters.Literal(parameters.K)}));");
            writer.Line(channels.Store("divisor", "sum"));
            writer.Line($"var power = VectorMath.Exp(VectorMath.Log(sum) * {isa.Vector}.Create({LocalNormParameters.Literal(-parameters.Beta)}));");
            writer.Line(channels.Store("output", $"({channels.At("input")} * power)"));
        }

        channels.Dispose();
        return writer.ToString();
    }
}
