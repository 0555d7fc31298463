using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Pooling2D;

/// <summary>A two-dimensional pooling of an image.</summary>
internal sealed record Pooling2DLayer(string Name, Shape Input, PoolGeometry Geometry, PoolKind Reduction)
    : UnaryLayer(Name, Input, Geometry.OutputOf(Input))
{
    public override string Description
    {
        get
        {
            string kind = Reduction == PoolKind.Max ? "MaxPool2D" : "AvgPool2D";
            string stride = Geometry.StrideY == Geometry.KernelHeight ? string.Empty : $", stride {Geometry.StrideY}";
            string padding = Geometry.PaddingY == 0 ? string.Empty : $", padding {Geometry.PaddingY}";
            return $"{kind} {Geometry.KernelHeight}×{Geometry.KernelWidth}{stride}{padding}";
        }
    }

    public override Value Lower(GraphBuilder graph, Value input) => graph.Pool(Name, input, Geometry, Reduction);
}
