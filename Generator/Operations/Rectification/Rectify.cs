using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Rectification;

/// <summary>Scales negative numbers by a learned slope, one for all channels or one for each.</summary>
internal sealed partial class Rectify(string name, Value input, Value output, string slope, bool isPerChannel) : Operation(name)
{
    public Value Input { get; private set; } = input;

    /// <summary>The parameter that holds the slopes.</summary>
    public string Slope { get; } = slope;

    public bool IsPerChannel { get; } = isPerChannel;

    public override IReadOnlyList<Value> Inputs => [Input];

    public override IReadOnlyList<Value> Outputs => [output];

    public override string Description => $"{output.Shape}, negative numbers times {Slope}";

    public override IEnumerable<string> ParameterNames => [Slope];

    public override void Rewire(Value from, Value to) => Input = Input == from ? to : Input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsTrained(Slope))
        {
            gradients.Add(new SlopeGradient(this, gradients.Of(output)));
        }

        if (gradients.IsNeeded(Input))
        {
            gradients.Add(new RectifyGradient(this, gradients.Of(output), gradients.To(Input)));
        }
    }

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        string.Empty,
        new Kernel($"{Name}: {Description}.", ["input", "slope", "output"], Body(emitter.Isa)),
        emitter.At(Input),
        emitter.Parameter(Slope),
        emitter.At(output));

    /// <summary>The operand that holds the slope of each element.</summary>
    public Operand SlopeOperand(PixelAxes axes, string name) => IsPerChannel ? axes.PerChannel(name) : PixelAxes.Single(name);

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        PixelAxes axes = new(isa, output);
        (Operand from, Operand slope, Operand to) = (axes.Of("input", Input), SlopeOperand(axes, "slope"), axes.Of("output", output));
        LoopNest loops = new(writer);
        loops.OpenAll(axes.All, [from, slope, to]);
        writer.Line($"var element = {loops.Read(isa, from)};");
        string scaled = $"(element * {loops.Read(isa, slope)})";
        writer.Line(loops.Store(
            isa, to, $"{isa.Vector}.ConditionalSelect({isa.Vector}.GreaterThan(element, {isa.Zero}), element, {scaled})"));
        loops.CloseAll();
        return writer.ToString();
    }
}
