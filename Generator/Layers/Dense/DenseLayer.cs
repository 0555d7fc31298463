using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Dense;

/// <summary>A fully connected layer: the convolution of a 1×1 image whose channels are the features.</summary>
internal sealed record DenseLayer(string Name, Shape Input, int Units, bool HasBias, string Initializer)
    : UnaryLayer(Name, Input, new Shape(Units))
{
    public override string Description => $"Dense {Units} {(Units == 1 ? "unit" : "units")}{(HasBias ? string.Empty : ", no bias")}";

    public override EquatableArray<ParameterSpec> Parameters
        => WeightedParameters.Of(new Shape(Units, Input.Channels), Initializer, fanIn: Input.Channels, fanOut: Units, HasBias);

    public override long MultiplyAccumulates => (long)Units * Input.Channels;

    public override Reach ReachY => Reach.Whole;

    public override Reach ReachX => Reach.Whole;

    public override Value Lower(GraphBuilder graph, Value input)
        => graph.Convolve(
            Name,
            input,
            new ConvolutionGeometry(Units, KernelHeight: 1, KernelWidth: 1),
            Name + ".weight",
            HasBias ? Name + ".bias" : null);
}
