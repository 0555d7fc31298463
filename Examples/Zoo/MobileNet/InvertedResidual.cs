namespace Netwright.Zoo;

/// <summary>Widens, convolves within each channel and narrows again, without an activation after that.</summary>
[Block]
[Conv2D(Inputs * Expansion, 1, Bias = false), BatchNorm, ReLU6]
[DepthwiseConv2D(3, Stride = Stride, Padding = 1, Bias = false), BatchNorm, ReLU6]
[Conv2D(Filters, 1, Bias = false), BatchNorm]
public abstract class InvertedResidual
{
    /// <summary>The channels of the input.</summary>
    public const int Inputs = 16;

    /// <summary>The channels of the output.</summary>
    public const int Filters = Inputs;

    /// <summary>The stride of the 3×3 convolution.</summary>
    public const int Stride = 1;

    /// <summary>How many times wider the middle is than the input.</summary>
    public const int Expansion = 6;
}
