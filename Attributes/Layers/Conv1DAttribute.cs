namespace Netwright;

/// <summary>
/// A one-dimensional convolution: slides <paramref name="filters"/> learned kernels of <paramref name="kernel"/> steps over a sequence. Write
/// it as <c>[Conv1D(32, 5, Padding = 2)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: length×features. Output: length′×filters with length′ = ⌊(length + 2·Padding − Dilation·(kernel − 1) − 1) / Stride⌋ + 1.</para>
/// <para>Formula: y[i, f] = bias[f] + Σ over c, u of weight[f, c, u] · x[i·Stride + u·Dilation − Padding, c], where x is 0 outside of the
/// sequence and c runs over the features of the group that f belongs to.</para>
/// <para>Parameters: <c>weight</c> (filters×features/Groups×kernel) and <c>bias</c> (filters).</para>
/// <para>Source: Waibel et al. 1989, «Phoneme Recognition Using Time-Delay Neural Networks»; arguments and defaults are those of PyTorch's
/// <c>Conv1d</c>, which takes features×length instead.</para>
/// </remarks>
/// <param name="filters">The number of kernels, which is the number of output features; at least 1.</param>
/// <param name="kernel">The steps that each kernel spans; at least 1.</param>
public sealed class Conv1DAttribute(int filters, int kernel) : LayerAttribute
{
    /// <summary>The number of kernels, which is the number of output features.</summary>
    public int Filters { get; } = filters;

    /// <summary>The steps that each kernel spans.</summary>
    public int Kernel { get; } = kernel;

    /// <summary>The steps between neighbouring windows; at least 1, which is the default.</summary>
    public int Stride { get; set; } = 1;

    /// <summary>The zeros put before and behind the sequence, or <see cref="Netwright.Padding.Same"/>; 0 by default.</summary>
    public int Padding { get; set; }

    /// <summary>The steps between neighbouring taps of a kernel; 1, the default, is a kernel without holes.</summary>
    public int Dilation { get; set; } = 1;

    /// <summary>The number of groups that features and filters are split into; must divide both; 1 by default.</summary>
    public int Groups { get; set; } = 1;

    /// <summary>Whether a learned number is added to each output feature; <see langword="true"/> by default.</summary>
    public bool Bias { get; set; } = true;

    /// <summary>How the weights are drawn; <see cref="Initializer.Auto"/> by default.</summary>
    public Initializer Initializer { get; set; }
}
