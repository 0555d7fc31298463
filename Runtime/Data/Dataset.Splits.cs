namespace Netwright;

/// <content>Parts of a dataset, as views: nothing is copied.</content>
public abstract partial class Dataset
{
    /// <summary>The samples from <paramref name="start"/> on, as a view: nothing is copied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not inside the dataset.</exception>
    public Dataset Slice(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count - start);
        return new SubsetDataset(this, [.. Enumerable.Range(start, count)]);
    }

    /// <summary>The first samples, as a view: nothing is copied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer samples.</exception>
    public Dataset Take(int count) => Slice(0, count);

    /// <summary>Splits the samples at random in two views, for training and validation.</summary>
    /// <param name="fraction">The part of the samples that goes to the second view, between 0 and 1; rounded to whole samples.</param>
    /// <param name="seed">The same seed splits in the same way.</param>
    public (Dataset First, Dataset Second) Split(double fraction, int seed)
    {
        CheckFraction(fraction);
        int[] order = ShuffledIndices(seed);
        int first = Count - (int)Math.Round(Count * fraction);
        return (new SubsetDataset(this, order.AsSpan(0, first)), new SubsetDataset(this, order.AsSpan(first)));
    }

    /// <summary>
    /// Splits a labelled dataset at random in two views in which each class has the same share, as nearly as whole samples allow.
    /// </summary>
    /// <param name="fraction">The part of the samples that goes to the second view, between 0 and 1; rounded to whole samples.</param>
    /// <param name="seed">The same seed splits in the same way.</param>
    /// <exception cref="InvalidOperationException">The targets are vectors.</exception>
    public (Dataset First, Dataset Second) StratifiedSplit(double fraction, int seed)
    {
        CheckFraction(fraction);
        (int[] first, int[] second) = Strata.Split(this, fraction, new RandomSource((ulong)seed, stream: 0));
        return (new SubsetDataset(this, first), new SubsetDataset(this, second));
    }

    /// <summary>
    /// Deals the samples at random into folds for cross-validation: each is validated on once, and trained on in all other folds.
    /// </summary>
    /// <param name="folds">The number of folds, from 2 to <see cref="Count"/>; their sizes differ by at most one.</param>
    /// <param name="seed">The same seed deals in the same way.</param>
    public IReadOnlyList<Fold> KFold(int folds, int seed)
    {
        CheckFolds(folds);
        int[] order = ShuffledIndices(seed);
        int[] foldOf = new int[Count];
        for (int place = 0; place < order.Length; place++)
        {
            foldOf[order[place]] = (int)((long)place * folds / order.Length);
        }

        return FoldsOf(foldOf, folds, order);
    }

    /// <summary>Deals the samples of a labelled dataset into folds, as <see cref="KFold"/> does, so that each class has nearly the same share in all.</summary>
    /// <param name="folds">The number of folds, from 2 to <see cref="Count"/>; a class with fewer samples is missing from some.</param>
    /// <param name="seed">The same seed deals in the same way.</param>
    /// <exception cref="InvalidOperationException">The targets are vectors.</exception>
    public IReadOnlyList<Fold> StratifiedKFold(int folds, int seed)
    {
        CheckFolds(folds);
        int[] order = ShuffledIndices(seed);
        int[] foldOf = new int[Count];
        int dealt = 0;
        foreach (int sample in order.OrderBy(Label))
        {
            foldOf[sample] = dealt++ % folds;
        }

        return FoldsOf(foldOf, folds, order);
    }

    private Fold[] FoldsOf(int[] foldOf, int folds, int[] order) =>
    [
        .. Enumerable.Range(0, folds).Select(fold => new Fold(
            new SubsetDataset(this, [.. order.Where(sample => foldOf[sample] != fold)]),
            new SubsetDataset(this, [.. order.Where(sample => foldOf[sample] == fold)]))),
    ];

    private int[] ShuffledIndices(int seed)
    {
        int[] order = [.. Enumerable.Range(0, Count)];
        new RandomSource((ulong)seed, stream: 0).Shuffle(order);
        return order;
    }

    private static void CheckFraction(double fraction)
    {
        if (fraction is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "Expected a fraction between 0 and 1.");
        }
    }

    private void CheckFolds(int folds)
    {
        if (folds < 2 || folds > Count)
        {
            throw new ArgumentOutOfRangeException(nameof(folds), folds, $"Expected from 2 folds to as many as there are samples, {Count}.");
        }
    }
}
