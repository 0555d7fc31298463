namespace Netwright.Zoo;

/// <summary>Two 3×3 convolutions around which a shortcut leads.</summary>
[Block]
[Conv2D(Filters, 3, Stride = Stride, Padding = 1, Bias = false), BatchNorm, ReLU]
[Conv2D(Filters, 3, Padding = 1, Bias = false), BatchNorm]
[Add("input", Projection = true), ReLU]
public abstract class BasicBlock
{
    /// <summary>The filters of both convolutions.</summary>
    public const int Filters = 64;

    /// <summary>The stride of the first convolution.</summary>
    public const int Stride = 1;
}
