using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Layers.Pooling2D;

/// <summary><c>[AvgPool2D]</c>: the mean of each window.</summary>
internal sealed class AvgPool2DKind() : Pooling2DKind(PoolKind.Average)
{
    public override string Name => "AvgPool2D";
}
