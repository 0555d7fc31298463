namespace Netwright;

/// <summary>What training minimises. A loss has no state: one object serves any number of networks and threads.</summary>
public abstract class Loss
{
    /// <summary>
    /// The activation that this loss takes back: where it ends the network, loss and gradient are computed on the logits before it, which
    /// is exact where the activation saturates.
    /// </summary>
    public virtual FinalActivation Fused => FinalActivation.None;

    /// <summary>
    /// Whether the loss takes classes as they are; otherwise a labelled dataset gives it one-hot vectors, or 0 and 1 for a single output.
    /// </summary>
    public virtual bool TakesLabels => false;

    /// <summary>The loss of a group of samples, and its gradient where room for that is given.</summary>
    /// <param name="group">The samples, in lanes.</param>
    /// <returns>The sum of the losses of the samples that count, not yet scaled.</returns>
    public abstract double Compute(in LossGroup group);

    /// <summary>Throws if the loss cannot be computed on an output.</summary>
    /// <param name="network">The network.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="ArgumentException">The message says what does not fit.</exception>
    public virtual void Check(NetworkInfo network, OutputInfo output)
    {
    }

    /// <summary>The same loss with weights for the samples of each class.</summary>
    /// <exception cref="ArgumentException">It takes no weights, or not so many.</exception>
    internal virtual Loss WithClassWeights(IReadOnlyList<float> weights, OutputInfo output) => throw new ArgumentException(
        $"{GetType().Name} takes no class weights; {nameof(SoftmaxCrossEntropy)} and {nameof(BinaryCrossEntropy)} do.", nameof(weights));

    /// <summary>
    /// The usual loss: binary cross-entropy after a sigmoid and for labels with a single output, softmax cross-entropy for other labels
    /// and after a softmax, the mean squared error otherwise.
    /// </summary>
    internal static Loss DefaultFor(NetworkInfo network, Dataset dataset) => network.FinalActivation switch
    {
        FinalActivation.Sigmoid => new BinaryCrossEntropy(),
        FinalActivation.Softmax => new SoftmaxCrossEntropy(),
        _ when !dataset.IsLabelled => new MeanSquaredError(),
        _ => network.OutputShape.Size == 1 ? new BinaryCrossEntropy() : new SoftmaxCrossEntropy(),
    };
}
