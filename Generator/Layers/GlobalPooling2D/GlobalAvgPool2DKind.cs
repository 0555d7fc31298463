using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Layers.GlobalPooling2D;

/// <summary><c>[GlobalAvgPool2D]</c>: the mean of each channel.</summary>
internal sealed class GlobalAvgPool2DKind() : GlobalPooling2DKind(PoolKind.Average)
{
    public override string Name => "GlobalAvgPool2D";
}
