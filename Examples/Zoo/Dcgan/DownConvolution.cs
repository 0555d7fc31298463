namespace Netwright.Zoo;

/// <summary>A convolution that halves the size, batch normalisation and leaky ReLU.</summary>
[Block]
[Conv2D(Filters, 4, Stride = 2, Padding = 1, Bias = false), BatchNorm, LeakyReLU(0.2)]
public abstract class DownConvolution
{
    /// <summary>The filters.</summary>
    public const int Filters = 64;
}
