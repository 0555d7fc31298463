namespace Netwright;

/// <summary>
/// A two-dimensional convolution (cross-correlation, as in every framework): slides <paramref name="filters"/> learned kernels of
/// <paramref name="kernel"/>×<paramref name="kernel"/> over an image. Write it as <c>[Conv2D(6, 5, Padding = 2)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: filters×height′×width′ with
/// height′ = ⌊(height + 2·Padding − Dilation·(kernel − 1) − 1) / Stride⌋ + 1, and width′ likewise.</para>
/// <para>Formula: y[f, i, j] = bias[f] + Σ over c, u, v of weight[f, c, u, v] · x[c, i·Stride + u·Dilation − Padding, j·Stride + v·Dilation −
/// Padding], where x is 0 outside of the image and c runs over the channels of the group that f belongs to.</para>
/// <para>Parameters: <c>weight</c> (filters×channels/Groups×kernel×kernel) and <c>bias</c> (filters).</para>
/// <para>Source: LeCun et al. 1998, «Gradient-Based Learning Applied to Document Recognition»; arguments and defaults are those of PyTorch's
/// <c>Conv2d</c>.</para>
/// </remarks>
/// <param name="filters">The number of kernels, which is the number of output channels; at least 1.</param>
/// <param name="kernel">The height and width of each kernel in pixels; at least 1.</param>
public sealed class Conv2DAttribute(int filters, int kernel) : LayerAttribute
{
    /// <summary>The number of kernels, which is the number of output channels.</summary>
    public int Filters { get; } = filters;

    /// <summary>The height and width of each kernel in pixels.</summary>
    public int Kernel { get; } = kernel;

    /// <summary>The step between neighbouring windows in pixels; at least 1, which is the default.</summary>
    public int Stride { get; set; } = 1;

    /// <summary>The rows and columns of zeros put around the image on every side; 0 by default.</summary>
    public int Padding { get; set; }

    /// <summary>The distance between neighbouring taps of a kernel in pixels; 1, the default, is a kernel without holes.</summary>
    public int Dilation { get; set; } = 1;

    /// <summary>
    /// The number of groups that channels and filters are split into, each filter seeing the channels of its group only; must divide both.
    /// 1 by default; as many as channels make a depthwise convolution.
    /// </summary>
    public int Groups { get; set; } = 1;

    /// <summary>Whether a learned number is added to each output channel; <see langword="true"/> by default.</summary>
    public bool Bias { get; set; } = true;

    /// <summary>How the weights are drawn; <see cref="Initializer.Auto"/> by default.</summary>
    public Initializer Initializer { get; set; }
}
