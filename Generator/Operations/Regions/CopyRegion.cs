using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Regions;

/// <summary>Copies a rectangle of every channel to a place in another value; whatever else is there is zero.</summary>
internal sealed partial class CopyRegion(string name, Value input, Value output, Region region) : Operation(name)
{
    private Value _input = input;

    public Region Region { get; } = region;

    public override IReadOnlyList<Value> Inputs => [_input];

    public override IReadOnlyList<Value> Outputs => [output];

    public override string Description => $"{_input.Shape} → {output.Shape}, {Region.Height}×{Region.Width} copied";

    private bool CoversOutput => (Region.Height, Region.Width) == (output.Shape.Height, output.Shape.Width);

    public override void Rewire(Value from, Value to) => _input = _input == from ? to : _input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsNeeded(_input))
        {
            gradients.Add(new CopyRegion(Name, gradients.Of(output), gradients.To(_input), Region.Reversed));
        }
    }

    public override void Emit(PassEmitter emitter)
    {
        if (!CoversOutput)
        {
            emitter.CallRuntime(this, "Layouts.Clear", emitter.At(output), $"{output.Storage.Size}");
        }

        emitter.Call(
            this,
            "Copy",
            new Kernel($"{Name}: {Description}.", ["input", "output"], Body(emitter.Isa)),
            emitter.At(_input),
            emitter.At(output));
    }

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        Axis plane = new("c", output.Planes);
        Axis row = new("y", Region.Height);
        Axis column = new("x", Region.Width);
        Axis lane = new("lane", isa.Parts);
        Operand from = Place("input", _input, Region.FromY, Region.FromX);
        Operand to = Place("output", output, Region.ToY, Region.ToX);
        LoopNest loops = new(writer);
        loops.OpenAll([plane, row, column, lane], [from, to]);
        writer.Line(loops.Store(isa, to, loops.Read(isa, from)));
        loops.CloseAll();
        return writer.ToString();

        Operand Place(string name, Value value, int y, int x) => new(name, Affine
            .At(value.Origin + (y * value.RowStride) + (x * value.ColumnStride))
            .Along(plane, value.PlaneStride).Along(row, value.RowStride).Along(column, value.ColumnStride).Along(lane, isa.Width));
    }
}
