namespace Netwright;

/// <summary>
/// Samples with their targets, read by index. A dataset is labelled (each target is a class) or has target vectors.
/// Reading is thread-safe: several workers read different samples at once.
/// </summary>
public abstract class Dataset
{
    /// <summary>The number of samples.</summary>
    public abstract int Count { get; }

    /// <summary>The shape of one sample's input.</summary>
    public abstract TensorShape InputShape { get; }

    /// <summary>The number of classes of a labelled dataset, the length of a target vector otherwise.</summary>
    public abstract int TargetSize { get; }

    /// <summary>Whether targets are classes, read with <see cref="Label"/>; otherwise they are vectors, read with <see cref="CopyTarget"/>.</summary>
    public abstract bool IsLabelled { get; }

    /// <summary>Copies the input of one sample, row-major.</summary>
    /// <param name="index">The sample, from 0 to <see cref="Count"/> − 1.</param>
    /// <param name="destination">Receives exactly the input's size.</param>
    public abstract void CopyInput(int index, Span<float> destination);

    /// <summary>The class of one sample, from 0 to <see cref="TargetSize"/> − 1.</summary>
    /// <exception cref="InvalidOperationException">The targets are vectors.</exception>
    public virtual int Label(int index) => throw new InvalidOperationException($"{GetType().Name} has target vectors, not labels.");

    /// <summary>Copies the target vector of one sample; of a labelled dataset, the one-hot vector of its class.</summary>
    public virtual void CopyTarget(int index, Span<float> destination)
    {
        destination[..TargetSize].Clear();
        destination[Label(index)] = 1;
    }

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
        if (fraction is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "Expected a fraction between 0 and 1.");
        }

        int[] order = [.. Enumerable.Range(0, Count)];
        new RandomSource((ulong)seed, stream: 0).Shuffle(order);
        int first = Count - (int)Math.Round(Count * fraction);
        return (new SubsetDataset(this, order.AsSpan(0, first)), new SubsetDataset(this, order.AsSpan(first)));
    }

    /// <summary>Throws where a sample is not one of this dataset's, or a buffer is not of the length that is copied.</summary>
    private protected void CheckCopy(int index, int expectedLength, ReadOnlySpan<float> destination)
    {
        if ((uint)index >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, $"Expected a sample from 0 to {Count - 1}.");
        }

        if (destination.Length != expectedLength)
        {
            throw new ArgumentException($"Expected a buffer of {expectedLength} floats, found {destination.Length}.", nameof(destination));
        }
    }
}
