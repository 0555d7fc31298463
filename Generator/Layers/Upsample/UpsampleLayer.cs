using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Upsample;

/// <summary>An image made larger.</summary>
internal sealed record UpsampleLayer(string Name, Shape Input, int Scale, bool IsBilinear)
    : UnaryLayer(Name, Input, new Shape(Input.Channels, Input.Height * Scale, Input.Width * Scale))
{
    public override string Description => $"Upsample {Scale}×, {(IsBilinear ? "bilinear" : "nearest")}";

    public override Reach ReachY => new(IsBilinear && Scale > 1 ? 2 : 1, 1.0 / Scale);

    public override Reach ReachX => ReachY;

    public override Value Lower(GraphBuilder graph, Value input) => graph.Upsample(Name, input, Scale, IsBilinear);
}
