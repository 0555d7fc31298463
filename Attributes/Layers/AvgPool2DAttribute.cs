namespace Netwright;

/// <summary>
/// Average pooling: the mean of every <paramref name="kernelHeight"/>×<paramref name="kernelWidth"/> window of each channel. Write it as <c>[AvgPool2D(2)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: channels×height′×width′ with height′ = ⌊(height + PaddingTop + PaddingBottom − kernelHeight) /
/// StrideY⌋ + 1, or with <see cref="PoolingAttribute.CeilMode"/> ⌈…⌉ + 1, and width′ likewise.</para>
/// <para>Formula: y[c, i, j] = (1 / n) · Σ over u, v of x[c, i·StrideY + u − PaddingTop, j·StrideX + v − PaddingLeft], where n counts what of the
/// window lies inside of the padded image, or, without <see cref="CountIncludePad"/>, inside of the image. No parameters.</para>
/// <para>Source: LeCun et al. 1998, «Gradient-Based Learning Applied to Document Recognition» (there called sub-sampling); arguments and
/// defaults are those of PyTorch's <c>AvgPool2d</c>.</para>
/// </remarks>
/// <param name="kernelHeight">The height of a window in pixels; at least 1.</param>
/// <param name="kernelWidth">The width of a window in pixels; at least 1.</param>
public sealed class AvgPool2DAttribute(int kernelHeight, int kernelWidth) : PoolingAttribute(kernelHeight, kernelWidth)
{
    /// <summary>A pooling of square windows.</summary>
    /// <param name="kernel">The height and width of a window in pixels; at least 1.</param>
    public AvgPool2DAttribute(int kernel)
        : this(kernel, kernel)
    {
    }

    /// <summary>Whether padding counts as zeros; <see langword="true"/> by default, as in PyTorch. (Keras never counts it.)</summary>
    public bool CountIncludePad { get; set; } = true;
}
