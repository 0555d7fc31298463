using Netwright;

namespace Filters;

/// <summary>Each pixel becomes a mean of those around it, the near ones counting more: the picture is softer.</summary>
[Network(3, 96, 96)]
[Use<Filter>(5, Name = "filter", Frozen = true)]
public sealed partial class Gaussian
{
    /// <summary>The rows of Pascal's triangle are nearly normal distributions.</summary>
    public static ReadOnlySpan<float> Kernel =>
    [
        1 / 256f, 4 / 256f, 6 / 256f, 4 / 256f, 1 / 256f,
        4 / 256f, 16 / 256f, 24 / 256f, 16 / 256f, 4 / 256f,
        6 / 256f, 24 / 256f, 36 / 256f, 24 / 256f, 6 / 256f,
        4 / 256f, 16 / 256f, 24 / 256f, 16 / 256f, 4 / 256f,
        1 / 256f, 4 / 256f, 6 / 256f, 4 / 256f, 1 / 256f,
    ];
}
