namespace Netwright;

/// <summary>
/// Spatial dropout: while the network trains, whole channels become zero with probability <paramref name="rate"/>, and the others grow to
/// keep the expected sum; does nothing afterwards. Write it as <c>[SpatialDropout2D(0.2)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: the same shape.</para>
/// <para>Formula: y[c, i, j] = x[c, i, j] · mask[c] / (1 − rate) with mask = 0 at probability rate and 1 otherwise; y = x at inference. No
/// parameters.</para>
/// <para>Source: Tompson et al. 2015, «Efficient Object Localization Using Convolutional Networks»; as PyTorch's <c>Dropout2d</c>.</para>
/// </remarks>
/// <param name="rate">The probability that a channel is dropped; at least 0 and less than 1.</param>
public sealed class SpatialDropout2DAttribute(float rate) : LayerAttribute
{
    /// <inheritdoc cref="SpatialDropout2DAttribute(float)"/>
    public SpatialDropout2DAttribute(double rate)
        : this((float)rate)
    {
    }

    /// <summary>The probability that a channel is dropped.</summary>
    public float Rate { get; } = rate;
}
