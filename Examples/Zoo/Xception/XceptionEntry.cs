namespace Netwright.Zoo;

/// <summary>Two separable convolutions and a pooling that halves the size, and a projection around them.</summary>
[Block]
[ReLU, Use<SeparableConvolution>(First)]
[ReLU, Use<SeparableConvolution>(Filters)]
[MaxPool2D(3, Stride = 2, Padding = Padding.Same)]
[Add("input", Projection = true)]
public abstract class XceptionEntry
{
    /// <summary>The filters of the second separable convolution.</summary>
    public const int Filters = 256;

    /// <summary>The filters of the first.</summary>
    public const int First = Filters;
}
