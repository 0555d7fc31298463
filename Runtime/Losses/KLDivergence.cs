namespace Netwright;

/// <summary>
/// The Kullback-Leibler divergence Σ tᶠ (log tᶠ − log softmax(x)ᶠ) of the network's distribution from the target's, mean over the samples: PyTorch's
/// <c>KLDivLoss</c> of a log-softmax with the reduction <c>batchmean</c>. It is <see cref="SoftmaxCrossEntropy"/> less the entropy of the target, so that
/// it is 0 where both are alike; the gradient is the same. If a softmax ends the network, it is taken back in training; otherwise the output is
/// taken as logits.
/// </summary>
public sealed class KLDivergence : Loss
{
    private static readonly SoftmaxCrossEntropy CrossEntropy = new();

    /// <inheritdoc/>
    public override FinalActivation Fused => CrossEntropy.Fused;

    /// <inheritdoc/>
    public override bool TakesLabels => CrossEntropy.TakesLabels;

    /// <inheritdoc/>
    public override void Check(NetworkInfo network, OutputInfo output) => CrossEntropy.Check(network, output);

    /// <inheritdoc/>
    public override double Compute(in LossGroup group)
    {
        // A class alone has no entropy.
        double negatedEntropy = 0;
        for (int place = 0; place < group.Targets.Length; place++)
        {
            float target = group.Targets[place];
            negatedEntropy += target > 0 && place % LossGroup.Lanes < group.Count ? target * Math.Log(target) : 0;
        }

        return CrossEntropy.Compute(group) + negatedEntropy;
    }
}
