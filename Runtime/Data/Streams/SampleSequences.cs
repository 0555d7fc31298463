namespace Netwright;

/// <summary>
/// What can be done with a sequence of samples, which may be longer than memory holds and is read once for each pass over it:
/// <c>samples.ShuffleBuffer(10_000, seed).Batches(64).Prefetch(4)</c>.
/// </summary>
public static class SampleSequences
{
    /// <summary>
    /// Shuffles a sequence without holding it: each element comes from a random place of a buffer, into which the next one goes. An element comes at most
    /// the buffer's length too early; one as long as the sequence shuffles evenly.
    /// </summary>
    /// <param name="source">The sequence.</param>
    /// <param name="capacity">The elements in the buffer.</param>
    /// <param name="seed">The same seed shuffles in the same way; take another one for each epoch.</param>
    public static IEnumerable<T> ShuffleBuffer<T>(this IEnumerable<T> source, int capacity, int seed)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        return Shuffle(source, capacity, new RandomSource((ulong)seed, stream: 0));
    }

    /// <summary>Puts samples together in batches; the last one may be smaller.</summary>
    /// <param name="source">The samples.</param>
    /// <param name="batchSize">The samples of a batch.</param>
    /// <exception cref="ArgumentException">
    /// Samples of a batch differ in the lengths of inputs or targets; thrown as that batch is read, the message says which sample.
    /// </exception>
    public static IEnumerable<Batch> Batches(this IEnumerable<Sample> source, int batchSize)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        return Batch(source, batchSize);
    }

    /// <summary>
    /// Reads a sequence ahead on a thread of its own, so that what takes time to read is there when it is wanted. Elements come in their order; an exception
    /// of the sequence is thrown to who reads, behind the elements before it.
    /// </summary>
    /// <param name="source">The sequence.</param>
    /// <param name="capacity">The elements that are read ahead at most, at least 1.</param>
    /// <param name="cancellationToken">
    /// Ends reading with an <see cref="OperationCanceledException"/>. Whoever stops early disposes of the enumerator, as <c>foreach</c> does; that waits until
    /// the sequence has produced the element that it is at.
    /// </param>
    public static IEnumerable<T> Prefetch<T>(this IEnumerable<T> source, int capacity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        return ReadAhead(source, capacity, cancellationToken);
    }

    /// <summary>Reads labelled samples into memory.</summary>
    /// <param name="source">The samples.</param>
    /// <param name="inputShape">The shape of one sample's input.</param>
    /// <param name="classes">The number of classes.</param>
    /// <exception cref="ArgumentException">A sample is not of this shape or has no such class; the message says which.</exception>
    public static ArrayDataset ToDataset(this IEnumerable<Sample> source, TensorShape inputShape, int classes)
    {
        Batch all = All(source, inputShape);
        return all.Targets.IsEmpty
            ? new ArrayDataset(inputShape, all.Inputs, all.Labels, classes)
            : throw new ArgumentException("Expected samples with classes, found target vectors.", nameof(source));
    }

    /// <summary>Reads samples with target vectors into memory.</summary>
    /// <param name="source">The samples.</param>
    /// <param name="inputShape">The shape of one sample's input.</param>
    /// <exception cref="ArgumentException">A sample is not of this shape, or has a class or a vector of another length; the message says which.</exception>
    public static ArrayDataset ToDataset(this IEnumerable<Sample> source, TensorShape inputShape)
    {
        Batch all = All(source, inputShape);
        return all.Labels.IsEmpty
            ? new ArrayDataset(inputShape, all.Inputs, all.Targets, all.Targets.Length / all.Count)
            : throw new ArgumentException("Expected samples with target vectors, found classes: say how many there are.", nameof(source));
    }

    private static Batch All(IEnumerable<Sample> source, TensorShape inputShape)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(inputShape);
        List<Sample> samples = [.. source];
        return samples.Count > 0 ? Netwright.Batch.Of(samples, first: 0) : throw new ArgumentException("Expected samples, found none.", nameof(source));
    }

    /// <summary>Shuffles a sequence with a source of random numbers, which serves a single pass over it.</summary>
    internal static IEnumerable<T> Shuffle<T>(IEnumerable<T> source, int capacity, RandomSource random)
    {
        var buffer = new List<T>();
        foreach (T item in source)
        {
            if (buffer.Count < capacity)
            {
                buffer.Add(item);
                continue;
            }

            int chosen = random.NextInteger(capacity);
            T next = buffer[chosen];
            buffer[chosen] = item;
            yield return next;
        }

        int[] order = [.. Enumerable.Range(0, buffer.Count)];
        random.Shuffle(order);
        foreach (int place in order)
        {
            yield return buffer[place];
        }
    }

    private static IEnumerable<Batch> Batch(IEnumerable<Sample> source, int batchSize)
    {
        long first = 0;
        foreach (Sample[] samples in source.Chunk(batchSize))
        {
            yield return Netwright.Batch.Of(samples, first);
            first += samples.Length;
        }
    }

    private static IEnumerable<T> ReadAhead<T>(IEnumerable<T> source, int capacity, CancellationToken cancellationToken)
    {
        using var reader = new BackgroundReader<T>(source, capacity, cancellationToken);
        while (reader.TryRead(out T? item))
        {
            yield return item;
        }
    }
}
