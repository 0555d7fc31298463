namespace Netwright;

/// <summary>
/// Max pooling: the greatest number of every <paramref name="kernelHeight"/>×<paramref name="kernelWidth"/> window of each channel. Write it as <c>[MaxPool2D(2)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: channels×height′×width′ with height′ = ⌊(height + PaddingTop + PaddingBottom − kernelHeight) /
/// StrideY⌋ + 1, or with <see cref="PoolingAttribute.CeilMode"/> ⌈…⌉ + 1, and width′ likewise.</para>
/// <para>Formula: y[c, i, j] = max over u, v of x[c, i·StrideY + u − PaddingTop, j·StrideX + v − PaddingLeft]; padding never wins. No parameters.</para>
/// <para>Source: Ranzato et al. 2007, «Unsupervised Learning of Invariant Feature Hierarchies»; arguments and defaults are those of PyTorch's
/// <c>MaxPool2d</c>.</para>
/// </remarks>
/// <param name="kernelHeight">The height of a window in pixels; at least 1.</param>
/// <param name="kernelWidth">The width of a window in pixels; at least 1.</param>
public sealed class MaxPool2DAttribute(int kernelHeight, int kernelWidth) : PoolingAttribute(kernelHeight, kernelWidth)
{
    /// <summary>A pooling of square windows.</summary>
    /// <param name="kernel">The height and width of a window in pixels; at least 1.</param>
    public MaxPool2DAttribute(int kernel)
        : this(kernel, kernel)
    {
    }
}
