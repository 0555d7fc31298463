namespace Netwright;

/// <summary>
/// RMSProp (Tieleman and Hinton 2012), as <c>torch.optim.RMSprop</c> defines it: steps divided by the root of a moving average of the squared
/// gradient.
/// </summary>
public sealed class RmsProp : Optimizer
{
    /// <summary>Sets the method up.</summary>
    /// <param name="learningRate">The length of a step.</param>
    /// <param name="alpha">The share of the past in the moving average of the squared gradient, from 0 to below 1.</param>
    /// <param name="epsilon">What is added to the root, above 0.</param>
    /// <param name="momentum">The share of the last step's velocity that is kept, from 0 to below 1.</param>
    /// <param name="centered">Whether the gradient's variance stands in place of its square (Graves 2013).</param>
    /// <param name="weightDecay">The factor of the parameters that is added to their gradients (L2).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public RmsProp(
        float learningRate = 1e-2f, float alpha = 0.99f, float epsilon = 1e-8f, float momentum = 0, bool centered = false, float weightDecay = 0)
        : base(learningRate)
    {
        Alpha = Decay(alpha, nameof(alpha));
        Epsilon = Positive(epsilon, nameof(epsilon));
        Momentum = Decay(momentum, nameof(momentum));
        Centered = centered;
        WeightDecay = NonNegative(weightDecay, nameof(weightDecay));
    }

    /// <summary>The share of the past in the moving average of the squared gradient.</summary>
    public float Alpha { get; }

    /// <summary>What is added to the root, so that nothing is divided by zero.</summary>
    public float Epsilon { get; }

    /// <summary>The share of the last step's velocity that is kept.</summary>
    public float Momentum { get; }

    /// <summary>Whether the gradient's variance stands in place of its square.</summary>
    public bool Centered { get; }

    /// <summary>The factor of the parameters that is added to their gradients.</summary>
    public float WeightDecay { get; }

    /// <inheritdoc/>
    public override OptimizerState CreateState(int length) => new RmsPropState(this, length);
}
