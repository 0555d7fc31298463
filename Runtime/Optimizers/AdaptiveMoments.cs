namespace Netwright;

/// <summary>
/// What <see cref="Adam"/> and <see cref="AdamW"/> share: steps scaled by moving averages of the gradient and of its square.
/// </summary>
public abstract class AdaptiveMoments : Optimizer
{
    private protected AdaptiveMoments(float learningRate, float beta1, float beta2, float epsilon, float weightDecay, bool amsGrad)
        : base(learningRate)
    {
        Beta1 = Decay(beta1, nameof(beta1));
        Beta2 = Decay(beta2, nameof(beta2));
        Epsilon = Positive(epsilon, nameof(epsilon));
        WeightDecay = NonNegative(weightDecay, nameof(weightDecay));
        AmsGrad = amsGrad;
    }

    /// <summary>The share of the past in the moving average of the gradient.</summary>
    public float Beta1 { get; }

    /// <summary>The share of the past in the moving average of the squared gradient.</summary>
    public float Beta2 { get; }

    /// <summary>What is added to the root of the squared gradient's average, so that nothing is divided by zero.</summary>
    public float Epsilon { get; }

    /// <summary>How strongly parameters are drawn to zero.</summary>
    public float WeightDecay { get; }

    /// <summary>
    /// Whether steps are scaled by the greatest average of the squared gradient so far (Reddi, Kale and Kumar 2018) rather than by the last.
    /// </summary>
    public bool AmsGrad { get; }

    /// <summary>Whether the decay acts on the parameters themselves rather than through the gradient.</summary>
    internal abstract bool DecoupledDecay { get; }

    /// <inheritdoc/>
    public override OptimizerState CreateState(int length) => new AdaptiveMomentsState(this, length);
}
