namespace Netwright;

/// <content>Data that are drawn anew for each epoch.</content>
public abstract partial class Dataset
{
    /// <summary>
    /// The samples with inputs that augmentations change as they are read, differently in each epoch (<see cref="AtEpoch"/>); targets stay. Split first and
    /// augment the training part only.
    /// </summary>
    /// <param name="seed">The same seed changes the same sample of the same epoch in the same way, on any number of threads.</param>
    /// <param name="augmentations">What is done, one after another.</param>
    /// <exception cref="ArgumentException">An augmentation does not suit the shape of the inputs.</exception>
    public Dataset Augment(int seed, params ReadOnlySpan<Augmentation> augmentations)
    {
        foreach (Augmentation augmentation in augmentations)
        {
            ArgumentNullException.ThrowIfNull(augmentation, nameof(augmentations));
            augmentation.Check(InputShape);
        }

        return new AugmentedDataset(this, new AugmentationPipeline(augmentations.ToArray()), seed, epoch: 0);
    }

    /// <summary>
    /// Each sample mixed with another one that is drawn anew in each epoch (Zhang et al. 2018, «mixup: Beyond empirical risk minimization»): the input is
    /// λ x + (1 − λ) x′, the target λ y + (1 − λ) y′, λ distributed as Beta(α, α). Targets are vectors: of a labelled dataset distributions over the
    /// classes, which <see cref="SoftmaxCrossEntropy"/> takes; name it in <see cref="FitOptions.Loss"/>.
    /// </summary>
    /// <param name="alpha">α, above 0 and at most 1; small values leave most samples nearly as they are.</param>
    /// <param name="seed">The same seed mixes in the same way.</param>
    public Dataset MixUp(double alpha, int seed) => alpha is > 0 and <= 1
        ? new MixUpDataset(this, alpha, seed, epoch: 0)
        : throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "Expected a number above 0 and at most 1.");
}
