using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Regions;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.ZeroPad2D;

/// <summary>Zeros around an image.</summary>
internal sealed record ZeroPad2DLayer(string Name, Shape Input, int Top, int Bottom, int Left, int Right)
    : UnaryLayer(Name, Input, new Shape(Input.Channels, Input.Height + Top + Bottom, Input.Width + Left + Right))
{
    public override string Description => Top == Bottom && Left == Right && Top == Left
        ? $"ZeroPad2D {Top}"
        : $"ZeroPad2D {Top}+{Bottom}×{Left}+{Right}";

    public override Value Lower(GraphBuilder graph, Value input)
        => graph.CopyRegion(Name, input, new Region(Input.Height, Input.Width, ToY: Top, ToX: Left), Output);
}
