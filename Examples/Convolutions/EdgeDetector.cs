using Netwright;

namespace Filters;

/// <summary>Sobel's filters (1968) as a network: bright where the picture has an edge.</summary>
[Network(3, 96, 96)]
[Use<Sobel>(Name = "sobel", Frozen = true)]
public sealed partial class EdgeDetector
{
    /// <summary>How bright red, green and blue are to the eye (ITU-R BT.601).</summary>
    public static ReadOnlySpan<float> Brightness => [0.299f, 0.587f, 0.114f];

    /// <summary>From left to right, from right to left, from top to bottom, from bottom to top.</summary>
    public static ReadOnlySpan<float> Slopes =>
    [
        -1, 0, 1, -2, 0, 2, -1, 0, 1,
        1, 0, -1, 2, 0, -2, 1, 0, -1,
        -1, -2, -1, 0, 0, 0, 1, 2, 1,
        1, 2, 1, 0, 0, 0, -1, -2, -1,
    ];
}
