using System.Globalization;
using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Dropout;

/// <summary>
/// Spatial dropout while training: one mask for all pixels of a channel. As of <see cref="Drop"/>, the backward pass draws the same again.
/// </summary>
internal sealed partial class DropChannels(string name, Value input, Value output, float rate, int number, bool isGradient = false) : Operation(name)
{
    private Value _input = input;

    public override IReadOnlyList<Value> Inputs => [_input];

    public override IReadOnlyList<Value> Outputs => [output];

    public override string Description
        => $"{output.Shape}, {(isGradient ? "gradient, " : string.Empty)}channels zeroed with probability {rate.ToString(CultureInfo.InvariantCulture)}";

    public override void Rewire(Value from, Value to) => _input = _input == from ? to : _input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsNeeded(_input))
        {
            gradients.Add(new DropChannels(Name, gradients.Of(output), gradients.To(_input), rate, number, isGradient: true));
        }
    }

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        isGradient ? "Gradient" : string.Empty,
        new Kernel($"{Name}: {Description}.", ["input", "output", "uint seed"], Body(emitter.Isa)),
        emitter.At(_input),
        emitter.At(output),
        $"VectorMath.DropoutSeed(step, {number})");

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        PixelAxes axes = new(isa, output);
        (Operand from, Operand to) = (axes.Of("input", _input), axes.Of("output", output));
        LoopNest loops = new(writer);
        writer.Line("int index = 0;");
        loops.OpenAll([axes.Plane], [from, to]);
        int depth = loops.Depth;
        IReadOnlyDictionary<string, string> references = loops.Mark();
        for (int part = 0; part < isa.Parts; part++)
        {
            writer.Line($"var mask{part} = VectorMath.Dropout{isa.Width * 32}(seed, {Drop.Index(isa, part)}, {Drop.Threshold(rate)}u, {Drop.Scale(rate)}f);");
        }

        loops.OpenAll([axes.Row, axes.Column], [from, to]);
        for (int part = 0; part < isa.Parts; part++)
        {
            string element = from.Read(isa, loops.ReferenceOf(from), from.Address.Constant + (part * isa.Width));
            writer.Line(isa.Store($"({element} * mask{part})", loops.ReferenceOf(to), to.Address.Constant + (part * isa.Width)));
        }

        loops.CloseTo(depth, references);
        writer.Line("index++;");
        loops.CloseAll();
        return writer.ToString();
    }
}
