namespace Netwright;

/// <summary>
/// Draws weights to zero by a penalty of L1 Σ|w| + L2 Σw², as Keras's <c>L1L2</c> does. It acts through the gradient on the trained parameters of two
/// and more dimensions, not on biases or on the scales of normalisations. The losses that are reported are without it, so that those of
/// training and validation can be compared.
/// </summary>
public sealed class Regularization
{
    /// <summary>Sets the factors.</summary>
    /// <param name="l1">The factor of Σ|w|, which makes many weights nearly zero.</param>
    /// <param name="l2">The factor of Σw², which keeps all weights small; the weight decay of optimizers is twice as much.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor is negative or not finite.</exception>
    public Regularization(float l1 = 0, float l2 = 0)
    {
        L1 = LossWeights.Check(l1, nameof(l1));
        L2 = LossWeights.Check(l2, nameof(l2));
    }

    /// <summary>The factor of Σ|w|.</summary>
    public float L1 { get; }

    /// <summary>The factor of Σw².</summary>
    public float L2 { get; }
}
