namespace Netwright.Zoo;

/// <summary>A convolution without padding, batch normalisation and ReLU.</summary>
[Block]
[Conv2D(Filters, Kernel, Stride = Stride, Bias = false), BatchNorm(Epsilon = 1e-3), ReLU]
public abstract class ValidConvolution
{
    /// <summary>The filters.</summary>
    public const int Filters = 64;

    /// <summary>The height and width of the kernel.</summary>
    public const int Kernel = 3;

    /// <summary>The pixels from one window to the next.</summary>
    public const int Stride = 1;
}
