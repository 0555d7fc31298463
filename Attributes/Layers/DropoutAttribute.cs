namespace Netwright;

/// <summary>
/// Dropout: while the network trains, every number becomes zero with probability <paramref name="rate"/>, and the others grow to keep the
/// expected sum; does nothing afterwards. Write it as <c>[Dropout(0.5)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = x · mask / (1 − rate) with mask = 0 at probability rate and 1 otherwise; y = x at inference. No parameters.</para>
/// <para>Source: Srivastava et al. 2014, «Dropout: A Simple Way to Prevent Neural Networks from Overfitting»; scaled as PyTorch's
/// <c>Dropout</c>.</para>
/// </remarks>
/// <param name="rate">The probability that a number is dropped; at least 0 and less than 1.</param>
public sealed class DropoutAttribute(float rate) : LayerAttribute
{
    /// <inheritdoc cref="DropoutAttribute(float)"/>
    public DropoutAttribute(double rate)
        : this((float)rate)
    {
    }

    /// <summary>The probability that a number is dropped.</summary>
    public float Rate { get; } = rate;
}
