namespace Netwright;

/// <summary>
/// Samples with their targets, read by index. A dataset is labelled (each target is a class) or has target vectors.
/// Reading is thread-safe: several workers read different samples at once.
/// </summary>
public abstract partial class Dataset
{
    /// <summary>The number of samples.</summary>
    public abstract int Count { get; }

    /// <summary>The shape of one sample's input.</summary>
    public abstract TensorShape InputShape { get; }

    /// <summary>The number of classes of a labelled dataset, the length of a target vector otherwise.</summary>
    public abstract int TargetSize { get; }

    /// <summary>Whether targets are classes, read with <see cref="Label"/>; otherwise they are vectors, read with <see cref="CopyTarget"/>.</summary>
    public abstract bool IsLabelled { get; }

    /// <summary>
    /// Whether reading an input waits for something, such as a file. <c>Network.Fit</c> then reads ahead on other threads, in the order in which it
    /// needs the samples. False where it is not overridden: what is only computed is read by the threads that train.
    /// </summary>
    public virtual bool IsSlowToRead => false;

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

    /// <summary>
    /// The samples as an epoch sees them. Where they are drawn anew for each epoch, as augmentation does, the draw of that epoch, which depends on
    /// seed, epoch and sample alone; other datasets return themselves.
    /// </summary>
    /// <param name="epoch">The epoch, from 1.</param>
    public virtual Dataset AtEpoch(int epoch) => this;

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
