using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Activations.PReLU;

/// <summary>A leaky rectified linear unit whose slopes are learned.</summary>
internal sealed record PReLULayer(string Name, Shape Input, bool IsPerChannel) : UnaryLayer(Name, Input, Input)
{
    public override string Description => IsPerChannel ? "PReLU per channel" : "PReLU";

    public override EquatableArray<ParameterSpec> Parameters
        => new[] { new ParameterSpec("weight", new Shape(IsPerChannel ? Input.Channels : 1), "Quarters", FanIn: 1, FanOut: 1) }.ToEquatableArray();

    public override Value Lower(GraphBuilder graph, Value input) => graph.Rectify(Name, input, Name + ".weight", IsPerChannel);
}
