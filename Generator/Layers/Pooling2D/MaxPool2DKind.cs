using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Layers.Pooling2D;

/// <summary><c>[MaxPool2D]</c>: the greatest number of each window.</summary>
internal sealed class MaxPool2DKind() : Pooling2DKind(PoolKind.Max)
{
    public override string Name => "MaxPool2D";
}
