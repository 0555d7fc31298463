namespace Netwright.Zoo;

/// <summary>A 3×3 convolution within each channel, then a 1×1 convolution across them.</summary>
[Block]
[DepthwiseConv2D(3, Stride = Stride, Padding = Padding.Same, Bias = false), BatchNorm(Epsilon = 1e-3), ReLU6]
[Conv2D(Filters, 1, Bias = false), BatchNorm(Epsilon = 1e-3), ReLU6]
public abstract class DepthwiseSeparable
{
    /// <summary>The filters of the 1×1 convolution.</summary>
    public const int Filters = 64;

    /// <summary>The stride of the 3×3 convolution.</summary>
    public const int Stride = 1;
}
