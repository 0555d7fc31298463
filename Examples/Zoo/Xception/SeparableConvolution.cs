namespace Netwright.Zoo;

/// <summary>A 3×3 convolution within each channel, a 1×1 convolution across them, batch normalisation.</summary>
[Block]
[DepthwiseConv2D(3, Padding = 1, Bias = false), Conv2D(Filters, 1, Bias = false), BatchNorm(Epsilon = 1e-3)]
public abstract class SeparableConvolution
{
    /// <summary>The filters of the 1×1 convolution.</summary>
    public const int Filters = 728;
}
