namespace Netwright.Zoo;

/// <summary>ResNeXt blocks at one resolution, which the first of them reduces its input to.</summary>
[Block]
[Use<ResNeXtBottleneck>(Width, Stride), Use<ResNeXtBottleneck>(Width, Repeat = Count - 1)]
public abstract class ResNeXtStage
{
    /// <summary>The channels of each 3×3 convolution.</summary>
    public const int Width = 64;

    /// <summary>How many blocks there are.</summary>
    public const int Count = 3;

    /// <summary>The stride of the first.</summary>
    public const int Stride = 2;
}
