using System.Diagnostics.CodeAnalysis;

namespace Netwright;

/// <summary>
/// The batches of a sequence of samples, read ahead on a thread of its own. An epoch is one pass over the sequence; where the number of steps is given, it
/// goes on where the one before stopped, and the sequence begins anew where it ends.
/// </summary>
internal sealed class SequenceBatches : EpochBatches
{
    /// <summary>The batches that are read ahead.</summary>
    private const int Ahead = 2;

    private readonly FitOptions _options;
    private readonly GivenBatch _given;
    private readonly IEnumerable<Sample> _samples;
    private readonly CancellationToken _cancellation;
    private IEnumerator<Batch>? _reader;
    private int _passes;

    // Read to see what the sequence is like, before the first epoch wants it.
    private Batch? _first;
    private bool _begun;
    private int _epoch = 1;
    private int _steps;

    /// <summary>Reads the first batch.</summary>
    /// <exception cref="ArgumentException">There is none, or its samples do not fit the network.</exception>
    public SequenceBatches(IEnumerable<Sample> samples, NetworkInfo network, FitOptions options, CancellationToken cancellation)
    {
        (_samples, _options, _cancellation) = (samples, options, cancellation);
        _given = new GivenBatch(network);
        try
        {
            _first = Next() ?? throw new ArgumentException("The sequence holds no samples.", nameof(samples));
            _given.Take(_first);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override Dataset Samples => _given.Dataset;

    /// <inheritdoc/>
    public override int SamplesPerEpoch => 0;

    /// <inheritdoc/>
    public override int StepsPerEpoch => _options.StepsPerEpoch ?? 0;

    /// <inheritdoc/>
    public override void Begin(int epoch, int steps, long allSteps, CancellationToken cancellation)
    {
        (_epoch, _steps) = (epoch, steps);
        if (!_begun)
        {
            _begun = true;
            Resume(_options.StepsPerEpoch is null ? steps : allSteps, cancellation);
        }
    }

    /// <inheritdoc/>
    public override bool TryRead([NotNullWhen(true)] out Dataset? dataset, out ReadOnlySpan<int> samples)
    {
        dataset = null;
        samples = default;
        if (_steps == _options.StepsPerEpoch || Read() is not { } batch)
        {
            return false;
        }

        _given.Take(batch);
        _steps++;
        dataset = _given.Dataset;
        samples = _given.Dataset.All;
        return true;
    }

    /// <inheritdoc/>
    public override void End()
    {
        if (_options.StepsPerEpoch is null)
        {
            Close();
        }
    }

    /// <inheritdoc/>
    public override void Dispose() => Close();

    // A run that goes on skips what it has seen: of the pass of its epoch, or from the first one on.
    private void Resume(long skipped, CancellationToken cancellation)
    {
        if (_options.StepsPerEpoch is null && _epoch > 1)
        {
            Close();
            (_first, _passes) = (null, _epoch - 1);
        }

        for (; skipped > 0 && Read() is not null; skipped--)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The next batch of the epoch; null at the end of the sequence, where that ends the epoch.</summary>
    private Batch? Read()
    {
        if (_first is { } first)
        {
            _first = null;
            return first;
        }

        bool isNew = _reader is null;
        Batch? batch = Next();
        if (batch is null && !isNew && _options.StepsPerEpoch is not null)
        {
            (isNew, batch) = (true, Next());
        }

        return batch is null && isNew
            ? throw new ArgumentException(
                $"The sequence held samples before, but none in epoch {_epoch}: it can be read only once. "
                + "Pass one that begins anew whenever it is enumerated, or read it into memory with ToDataset.")
            : batch;
    }

    /// <summary>The next batch of the sequence, which begins where nothing is read; null at its end, which closes it.</summary>
    private Batch? Next()
    {
        _reader ??= Open();
        if (_reader.MoveNext())
        {
            return _reader.Current;
        }

        Close();
        return null;
    }

    // Each pass over the sequence is shuffled in its own way, which depends on the seed and the number of the pass alone.
    private IEnumerator<Batch> Open()
    {
        int pass = ++_passes;
        IEnumerable<Sample> samples = _options.ShuffleBuffer > 0
            ? SampleSequences.Shuffle(_samples, _options.ShuffleBuffer, new RandomSource((ulong)_options.Seed, ShufflingStreams + (ulong)pass))
            : _samples;
        return samples.Batches(_options.BatchSize).Prefetch(Ahead, _cancellation).GetEnumerator();
    }

    private void Close()
    {
        _reader?.Dispose();
        _reader = null;
    }
}
