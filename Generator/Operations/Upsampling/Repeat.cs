using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Upsampling;

/// <summary>Makes every pixel a square of equal pixels; backward, sums the gradients of each square.</summary>
internal sealed partial class Repeat(string name, Value input, Value output, int scale, bool isGradient = false) : Operation(name)
{
    private Value _input = input;

    public override IReadOnlyList<Value> Inputs => [_input];

    public override IReadOnlyList<Value> Outputs => [output];

    public override string Description => $"{_input.Shape} → {output.Shape}, {(isGradient ? "squares summed" : "pixels repeated")}";

    public override void Rewire(Value from, Value to) => _input = _input == from ? to : _input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsNeeded(_input))
        {
            gradients.Add(new Repeat(Name, gradients.Of(output), gradients.To(_input), scale, isGradient: true));
        }
    }

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        isGradient ? "Gradient" : string.Empty,
        new Kernel($"{Name}: {Description}.", ["input", "output"], Body(emitter.Isa)),
        emitter.At(_input),
        emitter.At(output));

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        PixelAxes axes = new(isa, isGradient ? output : _input);
        Axis row = new("row", scale);
        Axis column = new("column", scale);
        Operand from = isGradient ? Large("input", _input) : axes.Of("input", _input);
        Operand to = isGradient ? axes.Of("output", output) : Large("output", output);
        LoopNest loops = new(writer);
        loops.OpenAll(axes.All, [from, to]);
        int depth = loops.Depth;
        IReadOnlyDictionary<string, string> references = loops.Mark();
        writer.Line($"var element = {(isGradient ? isa.Zero : loops.Read(isa, from))};");
        loops.OpenAll([row, column], [from, to]);
        writer.Line(isGradient ? $"element += {loops.Read(isa, from)};" : loops.Store(isa, to, "element"));
        loops.CloseTo(depth, references);
        if (isGradient)
        {
            writer.Line(loops.Store(isa, to, "element"));
        }

        loops.CloseAll();
        return writer.ToString();

        Operand Large(string name, Value value) => new(name, Affine.At(value.Origin)
            .Along(axes.Plane, value.PlaneStride).Along(axes.Lane, isa.Width)
            .Along(axes.Row, scale * value.RowStride).Along(axes.Column, scale * value.ColumnStride)
            .Along(row, value.RowStride).Along(column, value.ColumnStride));
    }
}
