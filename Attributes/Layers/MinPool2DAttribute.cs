namespace Netwright;

/// <summary>
/// Min pooling: the smallest number of every <paramref name="kernelHeight"/>×<paramref name="kernelWidth"/> window of each channel. Write it as <c>[MinPool2D(2)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: channels×height′×width′ with height′ = ⌊(height + PaddingTop + PaddingBottom − kernelHeight) /
/// StrideY⌋ + 1, or with <see cref="PoolingAttribute.CeilMode"/> ⌈…⌉ + 1, and width′ likewise.</para>
/// <para>Formula: y[c, i, j] = min over u, v of x[c, i·StrideY + u − PaddingTop, j·StrideX + v − PaddingLeft]; padding never wins. No parameters.</para>
/// <para>Source: an erosion in mathematical morphology (Serra 1982, «Image Analysis and Mathematical Morphology»); arguments as <see cref="MaxPool2DAttribute"/>.</para>
/// </remarks>
/// <param name="kernelHeight">The height of a window in pixels; at least 1.</param>
/// <param name="kernelWidth">The width of a window in pixels; at least 1.</param>
public sealed class MinPool2DAttribute(int kernelHeight, int kernelWidth) : PoolingAttribute(kernelHeight, kernelWidth)
{
    /// <summary>A pooling of square windows.</summary>
    /// <param name="kernel">The height and width of a window in pixels; at least 1.</param>
    public MinPool2DAttribute(int kernel)
        : this(kernel, kernel)
    {
    }
}
