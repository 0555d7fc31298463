namespace Netwright.Zoo;

/// <summary>Gated bottleneck blocks at one resolution, which the first of them reduces its input to.</summary>
[Block]
[Use<SEBottleneck>(Width, Stride), Use<SEBottleneck>(Width, Repeat = Count - 1)]
public abstract class SEStage
{
    /// <summary>The channels of each 3×3 convolution.</summary>
    public const int Width = 64;

    /// <summary>How many blocks there are.</summary>
    public const int Count = 3;

    /// <summary>The stride of the first.</summary>
    public const int Stride = 2;
}
