namespace Netwright;

/// <summary>Stochastic gradient descent with momentum (Sutskever et al. 2013), as <c>torch.optim.SGD</c> defines it.</summary>
public sealed class Sgd : Optimizer
{
    /// <summary>Sets the method up.</summary>
    /// <param name="learningRate">The length of a step.</param>
    /// <param name="momentum">The share of the last step's velocity that is kept, from 0 to below 1.</param>
    /// <param name="nesterov">Whether the gradient is looked at one step ahead (Nesterov 1983); needs momentum.</param>
    /// <param name="weightDecay">The factor of the parameters that is added to their gradients (L2).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="ArgumentException">Nesterov without momentum.</exception>
    public Sgd(float learningRate = 1e-3f, float momentum = 0, bool nesterov = false, float weightDecay = 0)
        : base(learningRate)
    {
        Momentum = Decay(momentum, nameof(momentum));
        WeightDecay = NonNegative(weightDecay, nameof(weightDecay));
        Nesterov = !nesterov || momentum > 0
            ? nesterov
            : throw new ArgumentException("Nesterov's method needs a momentum above 0.", nameof(nesterov));
    }

    /// <summary>The share of the last step's velocity that is kept.</summary>
    public float Momentum { get; }

    /// <summary>Whether the gradient is looked at one step ahead.</summary>
    public bool Nesterov { get; }

    /// <summary>The factor of the parameters that is added to their gradients.</summary>
    public float WeightDecay { get; }

    /// <inheritdoc/>
    public override OptimizerState CreateState(int length) => new SgdState(this, length);
}
