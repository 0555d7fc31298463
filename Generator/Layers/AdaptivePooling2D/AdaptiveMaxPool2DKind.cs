using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Layers.AdaptivePooling2D;

/// <summary><c>[AdaptiveMaxPool2D]</c>: the greatest number of each of as many parts of the image as asked for.</summary>
internal sealed class AdaptiveMaxPool2DKind() : AdaptivePooling2DKind(PoolKind.Max)
{
    public override string Name => "AdaptiveMaxPool2D";
}
