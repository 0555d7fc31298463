using System.Globalization;
using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Dropout;

/// <summary>
/// Dropout while training. The mask is a function of the step, the sample and the element, so the backward pass, which is the same
/// operation on the gradient, draws the same one again.
/// </summary>
internal sealed partial class Drop(string name, Value input, Value output, float rate, int number, bool isGradient = false) : Operation(name)
{
    private Value _input = input;

    public override IReadOnlyList<Value> Inputs => [_input];

    public override IReadOnlyList<Value> Outputs => [output];

    public override string Description
        => $"{output.Shape}, {(isGradient ? "gradient, " : string.Empty)}zeroed with probability {rate.ToString(CultureInfo.InvariantCulture)}";

    public override bool IsElementwise => true;

    public override void Rewire(Value from, Value to) => _input = _input == from ? to : _input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsNeeded(_input))
        {
            gradients.Add(new Drop(Name, gradients.Of(output), gradients.To(_input), rate, number, isGradient: true));
        }
    }

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        isGradient ? "Gradient" : string.Empty,
        new Kernel($"{Name}: {Description}.", ["input", "output", "uint seed"], Body(emitter.Isa)),
        emitter.At(_input),
        emitter.At(output),
        $"VectorMath.DropoutSeed(step, {number})");

    /// <summary>The position of some lanes of the element that <c>index</c> counts.</summary>
    public static string Index(Isa isa, int part)
        => part == 0 ? $"index * {Value.Lanes}" : $"(index * {Value.Lanes}) + {part * isa.Width}";

    /// <summary>What VectorMath.DropoutThreshold gives: the share of hashes below it is kept.</summary>
    public static uint Threshold(float rate) => (uint)Math.Min(uint.MaxValue, Math.Round((1 - (double)rate) * 4294967296.0));

    /// <summary>The factor of what is kept.</summary>
    public static string Scale(float rate) => (1 / (1 - rate)).ToString("R", CultureInfo.InvariantCulture);

    private string Body(Isa isa) => ElementwiseKernel.Body(
        isa,
        [("input", _input)],
        output,
        (read, part) => $"({read[0]} * VectorMath.Dropout{isa.Width * 32}(seed, {Index(isa, part)}, {Threshold(rate)}u, {Scale(rate)}f))",
        "index");
}
