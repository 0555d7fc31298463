using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Pooling2D;

/// <summary>A pooling of an image or of a sequence, which counts as an image of one row.</summary>
internal sealed record PoolingLayer(string Name, Shape Input, Shape Output, PoolGeometry Geometry, PoolKind Reduction, string Words)
    : UnaryLayer(Name, Input, Output)
{
    public override string Description => Words;

    public override Reach ReachY => ReachOf(Geometry.Rows);

    public override Reach ReachX => ReachOf(Geometry.Columns);

    public override Value Lower(GraphBuilder graph, Value input) => graph.Pool(Name, input, Geometry, Reduction, Output);

    // Parts that are not equal overlap by one.
    private static Reach ReachOf(PoolAxis axis)
        => axis.Windows == 1 && axis.Extent > 1 ? Reach.Whole
        : axis.IsAdaptive ? new Reach((axis.Extent / axis.Windows) + 2, (double)axis.Extent / axis.Windows)
        : Reach.Of(axis.Kernel, axis.Stride);
}
