namespace Netwright;

/// <summary>
/// A dataset whose inputs are read ahead, batch by batch in the order in which an epoch wants them. Samples that are not of the batch in turn are read
/// as they are asked for.
/// </summary>
internal sealed class ReadAheadDataset : DatasetView, IDisposable
{
    /// <summary>The batches that are read ahead.</summary>
    private const int Ahead = 2;

    private readonly int[] _order;
    private readonly int[] _placeOf;
    private readonly int _batchSize;
    private readonly BackgroundReader<float[]> _reader;
    private readonly Lock _turning = new();
    private float[]? _inputs;
    private int _batch = -1;

    private ReadAheadDataset(Dataset source, int[] order, int batchSize, CancellationToken cancellation)
        : base(source)
    {
        (_order, _batchSize) = (order, batchSize);
        _placeOf = new int[source.Count];
        Array.Fill(_placeOf, -1);
        for (int place = 0; place < order.Length; place++)
        {
            _placeOf[order[place]] = place;
        }

        _reader = new BackgroundReader<float[]>(Batches(), Ahead, cancellation);
    }

    /// <summary>A dataset that reads ahead, if that is worth while; otherwise the dataset itself.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="order">The order in which samples will be read; must not change meanwhile.</param>
    /// <param name="batchSize">The samples that are read at a time.</param>
    /// <param name="cancellation">Ends reading.</param>
    public static Dataset Of(Dataset dataset, int[] order, int batchSize, CancellationToken cancellation) =>
        dataset.IsSlowToRead ? new ReadAheadDataset(dataset, order, batchSize, cancellation) : dataset;

    /// <inheritdoc/>
    public override void CopyInput(int index, Span<float> destination)
    {
        (int batch, int place) = Math.DivRem(_placeOf[index], _batchSize);
        if (place >= 0 && Turn(batch) is { } inputs)
        {
            inputs.AsSpan(place * destination.Length, destination.Length).CopyTo(destination);
        }
        else
        {
            Source.CopyInput(index, destination);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    /// <inheritdoc/>
    protected override Dataset Over(Dataset source) => throw new NotSupportedException("The order is that of one epoch.");

    /// <summary>The inputs of a batch, which is then the one in turn; null if its turn is over.</summary>
    private float[]? Turn(int batch)
    {
        lock (_turning)
        {
            while (_batch < batch && _reader.TryRead(out float[]? inputs))
            {
                _inputs = inputs;
                _batch++;
            }

            return _batch == batch ? _inputs : null;
        }
    }

    /// <summary>
    /// The inputs of one batch after another, each read by several threads. Their memory is used again: there is one batch that is read, those that
    /// wait, and the one in turn.
    /// </summary>
    private IEnumerable<float[]> Batches()
    {
        int size = InputShape.Size;
        float[][] memory = [.. Enumerable.Range(0, Ahead + 2).Select(_ => new float[Math.Min(_batchSize, _order.Length) * size])];
        for (int batch = 0; batch * _batchSize < _order.Length; batch++)
        {
            float[] inputs = memory[batch % memory.Length];
            int first = batch * _batchSize;
            int count = Math.Min(_batchSize, _order.Length - first);
            try
            {
                Parallel.For(0, count, place => Source.CopyInput(_order[first + place], inputs.AsSpan(place * size, size)));
            }
            catch (AggregateException exception)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
            }

            yield return inputs;
        }
    }
}
