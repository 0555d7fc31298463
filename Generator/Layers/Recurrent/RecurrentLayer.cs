using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Recurrence;
using Netwright.Generator.Operations.Regions;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Recurrent;

/// <summary>A recurrent layer: all inputs are projected to its gates at once, and then it goes along the sequence.</summary>
internal sealed record RecurrentLayer(string Name, Shape Input, int Units, CellKind Cell, bool ReturnsSequence, string Kind)
    : UnaryLayer(Name, Input, ReturnsSequence ? new Shape(Input.Width, Units) : new Shape(Units))
{
    public override string Description => $"{Kind} {Units} {(Units == 1 ? "unit" : "units")}{(ReturnsSequence ? ", every step" : string.Empty)}";

    public override EquatableArray<ParameterSpec> Parameters => new[]
    {
        Spec("weight_ih", new Shape(Rows, Input.Channels)),
        Spec("weight_hh", new Shape(Rows, Units)),
        Spec("bias_ih", new Shape(Rows)),
        Spec("bias_hh", new Shape(Rows)),
    }.ToEquatableArray();

    public override long MultiplyAccumulates => (long)Input.Width * Rows * (Input.Channels + Units);

    private int Rows => Units * Operations.Recurrence.Cell.Of(Cell).Gates.Count;

    public override Reach ReachY => Reach.Whole;

    public override Reach ReachX => Reach.Whole;

    public override Value Lower(GraphBuilder graph, Value input)
    {
        Value projected = graph.Convolve(Name, input, new ConvolutionGeometry(Rows, 1, 1), Name + ".weight_ih", Name + ".bias_ih");
        Value states = graph.Recur(Name, projected, Units, Cell, Name + ".weight_hh", Name + ".bias_hh");
        return ReturnsSequence
            ? graph.CopyRegion(Name, states, new Region(1, Input.Width), Output)
            : graph.CopyRegion(Name, states, new Region(1, 1, FromX: Input.Width - 1), Output);
    }

    // PyTorch draws weights and biases alike, uniformly in ±1/√units.
    private ParameterSpec Spec(string name, Shape shape) => new(name, shape, "Uniform", FanIn: Units, FanOut: Units);
}
