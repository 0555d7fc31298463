namespace Netwright.Zoo;

/// <summary>Two 3×3 convolutions, each batch-normalised.</summary>
[Block]
[Conv2D(Filters, 3, Padding = 1, Bias = false), BatchNorm, ReLU]
[Conv2D(Filters, 3, Padding = 1, Bias = false), BatchNorm, ReLU]
public abstract class DoubleConvolution
{
    /// <summary>The filters of both.</summary>
    public const int Filters = 64;
}
