using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Maxout;

/// <summary>
/// The greatest of neighbouring channels: a max pooling of the same numbers seen as one image whose rows are the pieces of a channel.
/// </summary>
internal sealed record MaxoutLayer(string Name, Shape Input, int Pieces)
    : UnaryLayer(Name, Input, Input.With(Input.Channels / Pieces, Input.Height, Input.Width))
{
    public override string Description => $"Maxout of {Pieces}";

    public override Value Lower(GraphBuilder graph, Value input)
    {
        int pixels = Input.IsImage ? Input.Height * Input.Width : 1;
        int channels = Output.Size / pixels;
        var geometry = new PoolGeometry(PoolAxis.Sliding(Pieces, Pieces, Pieces), PoolAxis.Sliding(pixels, 1, 1));
        Value pieces = GraphBuilder.Reshape(Name, input, new Shape(channels, Pieces, pixels));
        Value greatest = graph.Pool(Name, pieces, geometry, PoolKind.Max, new Shape(channels, 1, pixels));
        return GraphBuilder.Reshape(Name, greatest, Output);
    }
}
