using Netwright;

namespace Filters;

/// <summary>What a pixel differs from its neighbours by is added to it: edges become stronger, and flat parts stay as they are.</summary>
[Network(3, 96, 96)]
[Use<Filter>(Name = "filter", Frozen = true)]
public sealed partial class Sharpen
{
    /// <summary>The pixel, less the Laplacian around it.</summary>
    public static ReadOnlySpan<float> Kernel =>
    [
        0, -1, 0,
        -1, 5, -1,
        0, -1, 0,
    ];
}
