using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Reshape;

/// <summary>The same numbers under another shape.</summary>
internal sealed record ReshapeLayer(string Name, Shape Input, Shape Output) : UnaryLayer(Name, Input, Output)
{
    public override string Description => $"Reshape to {Output}";

    // Numbers that were no neighbours may be, so that what reads them as an image sees anything.
    public override Reach ReachY => Output.IsFlat || Output == Input ? Reach.Pointwise : Reach.Whole;

    public override Reach ReachX => ReachY;

    public override Value Lower(GraphBuilder graph, Value input) => GraphBuilder.Reshape(Name, input, Output);
}
