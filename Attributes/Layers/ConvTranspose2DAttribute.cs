namespace Netwright;

/// <summary>
/// A transposed convolution: what a convolution does backward, done forward, so that it makes images larger where that makes them smaller.
/// Write it as <c>[ConvTranspose2D(64, 4, Stride = 2, Padding = 1)]</c>, which doubles height and width.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: filters×height′×width′ with
/// height′ = (height − 1) · Stride − 2 · Padding + Dilation · (kernelHeight − 1) + OutputPadding + 1, and width′ likewise.</para>
/// <para>Formula: y[f, i·Stride + u·Dilation − Padding, j·Stride + v·Dilation − Padding] sums weight[c, f, u, v] · x[c, i, j] over all c, i, j,
/// u, v that meet there, plus bias[f]; c runs over the channels of the group that f belongs to.</para>
/// <para>Parameters: <c>weight</c> (channels×filters/Groups×kernelHeight×kernelWidth) and <c>bias</c> (filters).</para>
/// <para>Source: Zeiler et al. 2010, «Deconvolutional Networks»; arguments and defaults are those of PyTorch's <c>ConvTranspose2d</c>.</para>
/// </remarks>
/// <param name="filters">The number of output channels; at least 1.</param>
/// <param name="kernelHeight">The height of each kernel in pixels; at least 1.</param>
/// <param name="kernelWidth">The width of each kernel in pixels; at least 1.</param>
public sealed class ConvTranspose2DAttribute(int filters, int kernelHeight, int kernelWidth) : LayerAttribute
{
    /// <summary>A transposed convolution with square kernels.</summary>
    /// <param name="filters">The number of output channels; at least 1.</param>
    /// <param name="kernel">The height and width of each kernel in pixels; at least 1.</param>
    public ConvTranspose2DAttribute(int filters, int kernel)
        : this(filters, kernel, kernel)
    {
    }

    /// <summary>The number of output channels.</summary>
    public int Filters { get; } = filters;

    /// <summary>The height of each kernel in pixels.</summary>
    public int KernelHeight { get; } = kernelHeight;

    /// <summary>The width of each kernel in pixels.</summary>
    public int KernelWidth { get; } = kernelWidth;

    /// <summary>The pixels between neighbouring kernels in the output; at least 1, which is the default.</summary>
    public int Stride { get; set; } = 1;

    /// <summary>The rows and columns that are taken away on every side of the output; 0 by default.</summary>
    public int Padding { get; set; }

    /// <summary>The rows and columns that are added at the end of the output; at least 0, the default, and less than the stride.</summary>
    public int OutputPadding { get; set; }

    /// <summary>The distance between neighbouring taps of a kernel in pixels; 1 by default.</summary>
    public int Dilation { get; set; } = 1;

    /// <summary>The number of groups that channels and filters are split into; must divide both; 1 by default.</summary>
    public int Groups { get; set; } = 1;

    /// <summary>Whether a learned number is added to each output channel; <see langword="true"/> by default.</summary>
    public bool Bias { get; set; } = true;

    /// <summary>How the weights are drawn; <see cref="Initializer.Auto"/> by default.</summary>
    public Initializer Initializer { get; set; }
}
