using Netwright;

namespace Cifar;

/// <summary>Two 3×3 convolutions around which a shortcut leads, with a 1×1 convolution on it where shapes differ.</summary>
[Block]
[Conv2D(Filters, 3, Stride = Stride, Padding = 1, Bias = false), BatchNorm, ReLU]
[Conv2D(Filters, 3, Padding = 1, Bias = false), BatchNorm]
[Add("input", Projection = true), ReLU]
public abstract class Residual
{
    /// <summary>The filters of both convolutions.</summary>
    public const int Filters = 16;

    /// <summary>The stride of the first convolution.</summary>
    public const int Stride = 1;
}
