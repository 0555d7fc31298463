namespace Netwright;

/// <summary>
/// The leaky rectified linear unit: negative numbers are scaled down by <paramref name="slope"/> rather than cut off. Write it as
/// <c>[LeakyReLU]</c> or <c>[LeakyReLU(0.2)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = x where x &gt; 0 and slope · x elsewhere; its derivative is 1 or slope. No parameters.</para>
/// <para>Source: Maas et al. 2013, «Rectifier Nonlinearities Improve Neural Network Acoustic Models»; the default is that of PyTorch's
/// <c>LeakyReLU</c>.</para>
/// </remarks>
/// <param name="slope">The factor of negative numbers: finite and at least 0; 0.01 by default.</param>
public sealed class LeakyReLUAttribute(float slope = 0.01f) : LayerAttribute
{
    /// <inheritdoc cref="LeakyReLUAttribute(float)"/>
    public LeakyReLUAttribute(double slope)
        : this((float)slope)
    {
    }

    /// <summary>The factor of negative numbers.</summary>
    public float Slope { get; } = slope;
}
