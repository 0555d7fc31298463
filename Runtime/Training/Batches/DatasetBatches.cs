using System.Diagnostics.CodeAnalysis;

namespace Netwright;

/// <summary>The batches of a dataset: each epoch sees the samples in an order of its own.</summary>
internal sealed class DatasetBatches : EpochBatches
{
    private readonly FitOptions _options;
    private readonly int[] _order;
    private Dataset _dataset;
    private int _seen;

    public DatasetBatches(Dataset dataset, FitOptions options)
    {
        _options = options;
        _order = new int[dataset.Count];
        Samples = _dataset = dataset;
        SamplesPerEpoch = (int)Math.Min(_order.Length, (long)options.BatchSize * (options.StepsPerEpoch ?? int.MaxValue));
    }

    /// <inheritdoc/>
    public override Dataset Samples { get; }

    /// <inheritdoc/>
    public override int SamplesPerEpoch { get; }

    /// <inheritdoc/>
    public override int StepsPerEpoch => (SamplesPerEpoch + _options.BatchSize - 1) / _options.BatchSize;

    /// <inheritdoc/>
    public override void Begin(int epoch, int steps, long allSteps, CancellationToken cancellation)
    {
        Order(epoch);
        _seen = Math.Min(steps * _options.BatchSize, SamplesPerEpoch);
        _dataset = ReadAheadDataset.Of(Samples.AtEpoch(epoch), _order[_seen..SamplesPerEpoch], _options.BatchSize, cancellation);
    }

    /// <inheritdoc/>
    public override bool TryRead([NotNullWhen(true)] out Dataset? dataset, out ReadOnlySpan<int> samples)
    {
        dataset = _dataset;
        samples = _order.AsSpan(_seen, Math.Min(_options.BatchSize, SamplesPerEpoch - _seen));
        _seen += samples.Length;
        return !samples.IsEmpty;
    }

    /// <inheritdoc/>
    public override void End()
    {
        (_dataset as ReadAheadDataset)?.Dispose();
        _dataset = Samples;
    }

    /// <inheritdoc/>
    public override void Dispose() => End();

    /// <summary>Puts the samples into the order of an epoch, which depends on the seed and the epoch alone.</summary>
    private void Order(int epoch)
    {
        for (int place = 0; place < _order.Length; place++)
        {
            _order[place] = place;
        }

        if (_options.Shuffle)
        {
            new RandomSource((ulong)_options.Seed, ShufflingStreams + (ulong)epoch).Shuffle(_order);
        }
    }
}
