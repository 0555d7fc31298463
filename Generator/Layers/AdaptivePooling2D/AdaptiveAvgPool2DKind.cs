using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Layers.AdaptivePooling2D;

/// <summary><c>[AdaptiveAvgPool2D]</c>: the mean of each of as many parts of the image as asked for.</summary>
internal sealed class AdaptiveAvgPool2DKind() : AdaptivePooling2DKind(PoolKind.Average)
{
    public override string Name => "AdaptiveAvgPool2D";
}
