using System.Diagnostics;

namespace Netwright;

/// <summary>The epochs of <see cref="Network.Fit"/>.</summary>
internal sealed class TrainingLoop
{
    /// <summary>Random streams from here on order the epochs; those below initialise parameters.</summary>
    private const ulong ShufflingStreams = 1UL << 32;

    private static readonly TimeSpan ReportInterval = TimeSpan.FromMilliseconds(100);

    private readonly Network _network;
    private readonly Dataset _dataset;
    private readonly FitOptions _options;
    private readonly IProgress<TrainingProgress>? _progress;
    private readonly Trainer _trainer;
    private readonly int[] _order;

    /// <summary>Checks everything that can be checked before the first step.</summary>
    public TrainingLoop(Network network, Dataset dataset, FitOptions options, IProgress<TrainingProgress>? progress)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        options.Validate();
        Loss loss = options.Loss ?? Loss.DefaultFor(network.Info, dataset);
        _trainer = new Trainer(network, options.Optimizer, loss, options.Seed, options.OutputLosses);
        DatasetCheck.ThrowIfUnfit(dataset, network.Info, _trainer.Outputs, nameof(dataset));
        if (options.Validation is not null)
        {
            DatasetCheck.ThrowIfUnfit(options.Validation, network.Info, loss, nameof(options.Validation));
        }

        _network = network;
        _dataset = dataset;
        _options = options;
        _progress = progress;
        _order = new int[dataset.Count];
    }

    private int Steps => (_order.Length + _options.BatchSize - 1) / _options.BatchSize;

    /// <summary>Trains all epochs.</summary>
    public History Run(CancellationToken cancellation)
    {
        var epochs = new List<EpochResult>(_options.Epochs);
        for (int epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            (double loss, double? accuracy) = Train(epoch, cancellation);
            watch.Stop();
            Evaluation? validation = _options.Validation is { } data ? _network.Evaluate(data, _trainer.Loss, cancellation) : null;
            double rate = _order.Length / Math.Max(watch.Elapsed.TotalSeconds, 1e-9);
            epochs.Add(new EpochResult(epoch, loss, accuracy, validation?.Loss, validation?.Accuracy, watch.Elapsed, rate));
        }

        return new History(epochs);
    }

    private (double Loss, double? Accuracy) Train(int epoch, CancellationToken cancellation)
    {
        Order(epoch);
        Dataset dataset = ReadAheadDataset.Of(_dataset.AtEpoch(epoch), _order, _options.BatchSize, cancellation);
        using var reading = dataset as ReadAheadDataset;
        double loss = 0;
        long correct = 0;
        int seen = 0;
        long reported = 0;
        for (int step = 1; step <= Steps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<int> batch = _order.AsSpan(seen, Math.Min(_options.BatchSize, _order.Length - seen));
            if (!_trainer.TryStep(dataset, batch, out StepResult result))
            {
                throw new TrainingDivergedException(epoch, step, result.Loss, _options.Optimizer.LearningRate);
            }

            loss += result.Loss * result.Samples;
            correct += result.Correct;
            seen += result.Samples;
            if (_progress is not null && (step == 1 || step == Steps || Stopwatch.GetElapsedTime(reported) >= ReportInterval))
            {
                reported = Stopwatch.GetTimestamp();
                _progress.Report(new TrainingProgress(epoch, _options.Epochs, step, Steps, loss / seen, Share(correct, seen)));
            }
        }

        return (loss / seen, Share(correct, seen));
    }

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

    private double? Share(long correct, int seen) => _dataset.IsLabelled ? (double)correct / seen : null;
}
