namespace Netwright.Zoo;

/// <summary>Squeezes the channels by a 1×1 convolution, then expands them by 1×1 and 3×3 convolutions side by side.</summary>
[Block]
[Conv2D(Squeezed, 1), ReLU(Name = "squeezed")]
[Conv2D(Expanded, 1), ReLU(Name = "one")]
[Conv2D(Expanded, 3, Padding = 1, From = "squeezed"), ReLU]
[Concat("one")]
public abstract class Fire
{
    /// <summary>The filters that squeeze.</summary>
    public const int Squeezed = 16;

    /// <summary>The filters of each expansion.</summary>
    public const int Expanded = 4 * Squeezed;
}
