namespace Netwright;

/// <summary>
/// Average pooling: the mean of every <paramref name="kernel"/>×<paramref name="kernel"/> window of each channel. Write it as
/// <c>[AvgPool2D(2)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: channels×height′×width′ with height′ = ⌊(height + 2·Padding − kernel) / Stride⌋ + 1, and width′
/// likewise.</para>
/// <para>Formula: y[c, i, j] = (1 / kernel²) · Σ over u, v of x[c, i·Stride + u − Padding, j·Stride + v − Padding], where padding counts as zeros.
/// No parameters.</para>
/// <para>Source: LeCun et al. 1998, «Gradient-Based Learning Applied to Document Recognition» (there called sub-sampling); arguments and
/// defaults are those of PyTorch's <c>AvgPool2d</c>.</para>
/// </remarks>
/// <param name="kernel">The height and width of a window in pixels; at least 1.</param>
public sealed class AvgPool2DAttribute(int kernel) : LayerAttribute
{
    /// <summary>The height and width of a window in pixels.</summary>
    public int Kernel { get; } = kernel;

    /// <summary>The step between neighbouring windows in pixels, at least 1. Left out, it is the kernel, so that windows touch and never overlap.</summary>
    public int Stride { get; set; } = kernel;

    /// <summary>The rows and columns of zeros put around the image on every side, at most half of the kernel; 0 by default.</summary>
    public int Padding { get; set; }
}
