using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Recurrence;

/// <summary>
/// Goes along a sequence of projected inputs: at each step the state before is projected too, and the cell makes the next one of both. The
/// states have a border of one step before the first, whose zeros are the state that it begins with.
/// </summary>
internal sealed partial class Recur : Operation
{
    private static readonly Halo Before = new(0, 1, 0, 0);

    public Recur(string name, Value projected, Value states, CellKind kind, string weight, string bias)
        : base(name)
    {
        (Projected, States, Kind, Weight, Bias) = (projected, states, kind, weight, bias);
        Cell = Cell.Of(kind);
        int length = states.Shape.Width;
        States.Halo = Before;
        Recurrent = new Value(name + ".recurrent", projected.Shape);
        Gates = new Value(name + ".gates", projected.Shape);
        Memories = Cell.HasMemory ? new Value(name + ".cell", new Shapes.Shape(length, Units)) { Halo = Before } : null;
    }

    /// <summary>The inputs, projected to the gates.</summary>
    public Value Projected { get; private set; }

    /// <summary>The state of every step.</summary>
    public Value States { get; }

    /// <summary>The states before, projected to the gates.</summary>
    public Value Recurrent { get; }

    /// <summary>The gates.</summary>
    public Value Gates { get; }

    /// <summary>The cells, where there are any.</summary>
    public Value? Memories { get; }

    public CellKind Kind { get; }

    public Cell Cell { get; }

    public string Weight { get; }

    public string Bias { get; }

    public int Units => States.Shape.Channels;

    public int Length => States.Shape.Width;

    public override IReadOnlyList<Value> Inputs => [Projected];

    public override IReadOnlyList<Value> Outputs => Memories is null ? [States, Recurrent, Gates] : [States, Recurrent, Gates, Memories];

    public override string Description => $"{Projected.Shape} → {States.Shape}, {Cell.Title} cells";

    public override IEnumerable<string> ParameterNames => [Weight, Bias];

    /// <summary>The projection of the states before as what it is: a convolution of the states, one step late.</summary>
    public Convolution.Convolution Projection
        => new(Name, States, Recurrent, new ConvolutionGeometry(Projected.Shape.Channels, 1, 1, PaddingLeft: 1, PaddingRight: -1), Weight, Bias);

    public override void Rewire(Value from, Value to) => Projected = Projected == from ? to : Projected;

    public override void Differentiate(Differentiation gradients)
    {
        Value statesGradient = gradients.Of(States);
        Value projectedGradient = gradients.To(Projected);
        Value recurrentGradient = Cell.WeighsState ? new Value(Name + ".recurrent.gradient", Recurrent.Shape) : projectedGradient;
        gradients.Add(new RecurGradient(this, statesGradient, projectedGradient, recurrentGradient));
        if (gradients.IsTrained(Weight))
        {
            gradients.Add(new WeightGradient(Projection, recurrentGradient));
            gradients.Add(new BiasGradient(Name, recurrentGradient, Bias));
        }
    }

    public override void Emit(PassEmitter emitter)
    {
        using IDisposable loop = emitter.Steps(this, Length, isReversed: false);
        emitter.Contract(
            this,
            "Project",
            $"{Name}: the state before, projected to {Projected.Shape.Channels} gates.",
            Project(emitter.Isa),
            ["state", "weight", "bias", "output"],
            [PassEmitter.AtStep(States, before: 1), emitter.Parameter(Weight), emitter.Parameter(Bias), PassEmitter.AtStep(Recurrent)]);
        List<string> buffers = ["projected", "recurrent", "gates", "stateBefore", "states"];
        List<string> arguments =
        [
            PassEmitter.AtStep(Projected), PassEmitter.AtStep(Recurrent), PassEmitter.AtStep(Gates), PassEmitter.AtStep(States, before: 1), PassEmitter.AtStep(States),
        ];
        if (Memories is not null)
        {
            buffers.AddRange(["memoryBefore", "memories"]);
            arguments.AddRange([PassEmitter.AtStep(Memories, before: 1), PassEmitter.AtStep(Memories)]);
        }

        emitter.Call(
            this,
            "Cell",
            CellKernel.Of(emitter.Isa, Cell, Units, $"{Name}: one step of {Units} {Cell.Title} cells.", buffers, Cell.Forward),
            [.. arguments]);
    }

    private Contraction Project(Isa isa)
    {
        Axis o = new("o", Projected.Shape.Channels);
        Axis i = new("i", Units);
        Axis lane = new("lane", isa.Parts);
        return new Contraction
        {
            Tiled = [o, lane],
            Reduced = [i],
            Left = new Operand("weight", Affine.At(0).Along(o, Units).Along(i, 1), IsVector: false),
            Right = new Operand("state", Affine.At(0).Along(i, Value.Lanes).Along(lane, isa.Width)),
            Bias = new Operand("bias", Affine.At(0).Along(o, 1), IsVector: false),
            Epilogue = new Epilogue(new Operand("output", Affine.At(0).Along(o, Value.Lanes).Along(lane, isa.Width))),
        };
    }
}
