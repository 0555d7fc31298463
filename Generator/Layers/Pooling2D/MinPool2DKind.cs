using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Layers.Pooling2D;

/// <summary><c>[MinPool2D]</c>: the smallest number of each window.</summary>
internal sealed class MinPool2DKind() : Pooling2DKind(PoolKind.Min)
{
    public override string Name => "MinPool2D";
}
