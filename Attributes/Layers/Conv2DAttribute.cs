namespace Netwright;

/// <summary>
/// A two-dimensional convolution (cross-correlation, as in every framework): slides <paramref name="filters"/> learned kernels of
/// <paramref name="kernelHeight"/>×<paramref name="kernelWidth"/> over an image. Write it as <c>[Conv2D(6, 5, Padding = 2)]</c>, or with a
/// rectangular kernel as <c>[Conv2D(64, 1, 7, PaddingX = 3)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: filters×height′×width′ with
/// height′ = ⌊(height + PaddingTop + PaddingBottom − DilationY·(kernelHeight − 1) − 1) / StrideY⌋ + 1, and width′ likewise.</para>
/// <para>Formula: y[f, i, j] = bias[f] + Σ over c, u, v of weight[f, c, u, v] · x[c, i·StrideY + u·DilationY − PaddingTop, j·StrideX +
/// v·DilationX − PaddingLeft], where x is 0 outside of the image and c runs over the channels of the group that f belongs to.</para>
/// <para>Parameters: <c>weight</c> (filters×channels/Groups×kernelHeight×kernelWidth) and <c>bias</c> (filters).</para>
/// <para>Source: LeCun et al. 1998, «Gradient-Based Learning Applied to Document Recognition»; arguments and defaults are those of PyTorch's
/// <c>Conv2d</c>.</para>
/// </remarks>
/// <param name="filters">The number of kernels, which is the number of output channels; at least 1.</param>
/// <param name="kernelHeight">The height of each kernel in pixels; at least 1.</param>
/// <param name="kernelWidth">The width of each kernel in pixels; at least 1.</param>
public sealed class Conv2DAttribute(int filters, int kernelHeight, int kernelWidth) : ConvolutionAttribute(kernelHeight, kernelWidth)
{
    /// <summary>A convolution with square kernels.</summary>
    /// <param name="filters">The number of kernels, which is the number of output channels; at least 1.</param>
    /// <param name="kernel">The height and width of each kernel in pixels; at least 1.</param>
    public Conv2DAttribute(int filters, int kernel)
        : this(filters, kernel, kernel)
    {
    }

    /// <summary>The number of kernels, which is the number of output channels.</summary>
    public int Filters { get; } = filters;

    /// <summary>
    /// The number of groups that channels and filters are split into, each filter seeing the channels of its group only; must divide both.
    /// 1 by default; as many as channels make a depthwise convolution.
    /// </summary>
    public int Groups { get; set; } = 1;
}
