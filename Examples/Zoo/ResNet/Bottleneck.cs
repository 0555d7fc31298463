namespace Netwright.Zoo;

/// <summary>
/// A 3×3 convolution on few channels, between a 1×1 convolution that reduces to them and one that restores four times as many, and a
/// shortcut around all three. The stride is that of the 3×3 convolution, as in torchvision («version 1.5»).
/// </summary>
[Block]
[Conv2D(Width, 1, Bias = false), BatchNorm, ReLU]
[Conv2D(Width, 3, Stride = Stride, Padding = 1, Bias = false), BatchNorm, ReLU]
[Conv2D(Width * 4, 1, Bias = false), BatchNorm]
[Add("input", Projection = true), ReLU]
public abstract class Bottleneck
{
    /// <summary>The channels of the 3×3 convolution.</summary>
    public const int Width = 64;

    /// <summary>The stride of the 3×3 convolution.</summary>
    public const int Stride = 1;
}
