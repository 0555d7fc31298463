namespace Netwright;

/// <summary>
/// Adaptive pooling: cuts an image into <paramref name="height"/>×<paramref name="width"/> parts, as equal as can be, and takes the mean of
/// each, channel by channel. Write it as <c>[AdaptiveAvgPool2D(7)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×input height×input width. Output: channels×height×width.</para>
/// <para>Formula: y[c, i, j] = mean over u, v of x[c, u, v] with ⌊i · input height / height⌋ ≤ u &lt; ⌈(i + 1) · input height / height⌉, and v
/// likewise. No parameters.</para>
/// <para>Source: He et al. 2014, «Spatial Pyramid Pooling in Deep Convolutional Networks»; as PyTorch's <c>AdaptiveAvgPool2d</c>.</para>
/// </remarks>
/// <param name="height">The rows of the output; at least 1.</param>
/// <param name="width">The columns of the output; at least 1.</param>
public sealed class AdaptiveAvgPool2DAttribute(int height, int width) : LayerAttribute
{
    /// <summary>A pooling to a square.</summary>
    /// <param name="size">The rows and columns of the output; at least 1.</param>
    public AdaptiveAvgPool2DAttribute(int size)
        : this(size, size)
    {
    }

    /// <summary>The rows of the output.</summary>
    public int Height { get; } = height;

    /// <summary>The columns of the output.</summary>
    public int Width { get; } = width;
}
