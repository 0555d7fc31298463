namespace Netwright.Zoo;

/// <summary>A transposed convolution that doubles the size, batch normalisation and ReLU.</summary>
[Block]
[ConvTranspose2D(Filters, 4, Stride = 2, Padding = 1, Bias = false), BatchNorm, ReLU]
public abstract class UpConvolution
{
    /// <summary>The filters.</summary>
    public const int Filters = 64;
}
