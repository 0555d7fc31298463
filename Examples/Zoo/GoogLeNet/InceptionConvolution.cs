namespace Netwright.Zoo;

/// <summary>A convolution that keeps the size, batch normalisation and ReLU.</summary>
[Block]
[Conv2D(Filters, Rows, Columns, Padding = Padding.Same, Bias = false), BatchNorm(Epsilon = 1e-3), ReLU]
public abstract class InceptionConvolution
{
    /// <summary>The filters.</summary>
    public const int Filters = 64;

    /// <summary>The height of the kernel.</summary>
    public const int Rows = 1;

    /// <summary>The width of the kernel: as its height, if nothing else is said.</summary>
    public const int Columns = Rows;
}
