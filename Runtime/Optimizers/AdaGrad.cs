namespace Netwright;

/// <summary>
/// AdaGrad (Duchi, Hazan and Singer 2011), as <c>torch.optim.Adagrad</c> defines it: steps divided by the root of the sum of all squared
/// gradients so far.
/// </summary>
public sealed class AdaGrad : Optimizer
{
    /// <summary>Sets the method up.</summary>
    /// <param name="learningRate">The length of a step.</param>
    /// <param name="learningRateDecay">Each step is shorter by the factor 1 / (1 + steps before × this).</param>
    /// <param name="initialAccumulator">What the sums of squares begin with; not negative.</param>
    /// <param name="epsilon">What is added to the root, above 0.</param>
    /// <param name="weightDecay">The factor of the parameters that is added to their gradients (L2).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public AdaGrad(
        float learningRate = 1e-2f, float learningRateDecay = 0, float initialAccumulator = 0, float epsilon = 1e-10f, float weightDecay = 0)
        : base(learningRate)
    {
        LearningRateDecay = NonNegative(learningRateDecay, nameof(learningRateDecay));
        InitialAccumulator = NonNegative(initialAccumulator, nameof(initialAccumulator));
        Epsilon = Positive(epsilon, nameof(epsilon));
        WeightDecay = NonNegative(weightDecay, nameof(weightDecay));
    }

    /// <summary>Each step is shorter by the factor 1 / (1 + steps before × this).</summary>
    public float LearningRateDecay { get; }

    /// <summary>What the sums of squares begin with.</summary>
    public float InitialAccumulator { get; }

    /// <summary>What is added to the root, so that nothing is divided by zero.</summary>
    public float Epsilon { get; }

    /// <summary>The factor of the parameters that is added to their gradients.</summary>
    public float WeightDecay { get; }

    /// <inheritdoc/>
    public override OptimizerState CreateState(int length) => new AdaGradState(this, length);
}
