using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Layers.GlobalPooling2D;

/// <summary><c>[GlobalMaxPool2D]</c>: the greatest number of each channel.</summary>
internal sealed class GlobalMaxPool2DKind() : GlobalPooling2DKind(PoolKind.Max)
{
    public override string Name => "GlobalMaxPool2D";
}
