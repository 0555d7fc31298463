namespace Netwright;

/// <summary>
/// Pooling along a sequence: the greatest number of every window of <paramref name="kernel"/> steps, feature by feature. Write it as
/// <c>[MaxPool1D(2)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: length×features. Output: length′×features with length′ = ⌊(length + 2·Padding − kernel) / Stride⌋ + 1, or with
/// <see cref="CeilMode"/> ⌈…⌉ + 1.</para>
/// <para>Formula: y[i, c] = max over u of x[i·Stride + u − Padding, c]; padding never wins. No parameters.</para>
/// <para>Source: Waibel et al. 1989, «Phoneme Recognition Using Time-Delay Neural Networks»; arguments and defaults are those of PyTorch's
/// <c>MaxPool1d</c>, which takes features×length instead.</para>
/// </remarks>
/// <param name="kernel">The steps of a window; at least 1.</param>
public sealed class MaxPool1DAttribute(int kernel) : LayerAttribute
{
    /// <summary>The steps of a window.</summary>
    public int Kernel { get; } = kernel;

    /// <summary>The steps between neighbouring windows, at least 1. Left out, it is the kernel, so that windows touch and never overlap.</summary>
    public int Stride { get; set; } = kernel;

    /// <summary>The steps put before and behind the sequence, at most half of the kernel, or <see cref="Netwright.Padding.Same"/>; 0 by default.</summary>
    public int Padding { get; set; }

    /// <summary>Whether the number of windows is rounded up rather than down; <see langword="false"/> by default, as in PyTorch.</summary>
    public bool CeilMode { get; set; }
}
