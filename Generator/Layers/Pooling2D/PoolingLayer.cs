using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Pooling2D;

/// <summary>A pooling of an image or of a sequence, which counts as an image of one row.</summary>
internal sealed record PoolingLayer(string Name, Shape Input, Shape Output, PoolGeometry Geometry, PoolKind Reduction, string Words)
    : UnaryLayer(Name, Input, Output)
{
    public override string Description => Words;

    public override Value Lower(GraphBuilder graph, Value input) => graph.Pool(Name, input, Geometry, Reduction, Output);
}
