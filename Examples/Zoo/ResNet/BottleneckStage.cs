namespace Netwright.Zoo;

/// <summary>Bottleneck blocks at one resolution, which the first of them reduces its input to.</summary>
[Block]
[Use<Bottleneck>(Width, Stride), Use<Bottleneck>(Width, Repeat = Count - 1)]
public abstract class BottleneckStage
{
    /// <summary>The channels of each 3×3 convolution.</summary>
    public const int Width = 64;

    /// <summary>How many blocks there are.</summary>
    public const int Count = 3;

    /// <summary>The stride of the first.</summary>
    public const int Stride = 2;
}
