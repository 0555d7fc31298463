namespace Netwright.Zoo;

/// <summary>A 3×3 convolution that keeps the size, and ReLU.</summary>
[Block]
[Conv2D(Filters, 3, Padding = 1), ReLU]
public abstract class VggConvolution
{
    /// <summary>The filters.</summary>
    public const int Filters = 64;
}
