namespace Netwright.Zoo;

/// <summary>A bottleneck whose result is gated channel by channel before the shortcut is added.</summary>
[Block]
[Conv2D(Width, 1, Bias = false), BatchNorm, ReLU]
[Conv2D(Width, 3, Stride = Stride, Padding = 1, Bias = false), BatchNorm, ReLU]
[Conv2D(Width * 4, 1, Bias = false), BatchNorm]
[Use<SqueezeAndExcitation>(Width * 4)]
[Add("input", Projection = true), ReLU]
public abstract class SEBottleneck
{
    /// <summary>The channels of the 3×3 convolution.</summary>
    public const int Width = 64;

    /// <summary>The stride of the 3×3 convolution.</summary>
    public const int Stride = 1;
}
