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
    private readonly Dataset? _validation;
    private readonly Loss _validationLoss;
    private readonly FitOptions _options;
    private readonly IProgress<TrainingProgress>? _progress;
    private readonly Trainer _trainer;
    private readonly TrainingSession _session;
    private readonly int[] _order;

    /// <summary>Checks everything that can be checked before the first step.</summary>
    public TrainingLoop(Network network, Dataset dataset, FitOptions options, IProgress<TrainingProgress>? progress)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        options.Validate();
        _network = network;
        _options = options;
        _progress = progress;
        (_dataset, _validation) = options.ValidationSplit > 0 ? dataset.Split(options.ValidationSplit, options.Seed) : (dataset, options.Validation);
        _validationLoss = options.Loss ?? Loss.DefaultFor(network.Info, dataset);
        Loss loss = options.ClassWeights is { } weights ? _validationLoss.WithClassWeights(weights, network.Info.Outputs[0]) : _validationLoss;
        _trainer = new Trainer(network, options.Optimizer, loss, options.Seed, options.OutputLosses)
        {
            Clipping = options.Clipping,
            Regularization = options.Regularization,
        };
        DatasetCheck.ThrowIfUnfit(_dataset, network.Info, _trainer.Outputs, nameof(dataset));
        Metric.ThrowIfUnfit(options.Metrics, _dataset, nameof(dataset));
        if (_validation is not null)
        {
            DatasetCheck.ThrowIfUnfit(_validation, network.Info, _validationLoss, nameof(options.Validation));
            Metric.ThrowIfUnfit(options.Metrics, _validation, nameof(options.Validation));
        }

        _order = new int[_dataset.Count];
        _session = new TrainingSession(_trainer, options, _dataset)
        {
            Predictions = options.Metrics.Count > 0 ? new Predictions(network.Info, _dataset, _order.Length) : null,
        };
    }

    private EpochSums Sums => _session.Sums;

    /// <summary>Trains all epochs.</summary>
    public History Run(CancellationToken cancellation)
    {
        try
        {
            Tell(static (callback, session) => callback.OnTrainBegin(session));
            if (_options.ResumeFrom is not null)
            {
                CheckpointFile.Load(_options.ResumeFrom, _session);
            }

            while (_session.Results.Count < _options.Epochs && _session.StopReason is null)
            {
                RunEpoch(cancellation);
            }

            _session.IsComplete = true;
        }
        finally
        {
            Tell(static (callback, session) => callback.OnTrainEnd(session));
            _trainer.LeaveDevice();
            if (_options.Schedule is not null)
            {
                _options.Optimizer.LearningRate = _session.InitialLearningRate;
            }
        }

        return new History([.. _session.Results])
        {
            InitialLoss = _session.InitialLoss,
            StopReason = _session.StopReason,
            IsDiverged = _session.IsDiverged,
        };
    }

    private void RunEpoch(CancellationToken cancellation)
    {
        int epoch = _session.Epoch = _session.Results.Count + 1;
        Tell(static (callback, session) => callback.OnEpochBegin(session));
        var watch = Stopwatch.StartNew();
        int before = Sums.Seen;
        if (!Train(epoch, cancellation))
        {
            return;
        }

        watch.Stop();
        Evaluation? validation = _validation is null ? null : _network.Evaluate(_validation, _validationLoss, _options.Metrics, cancellation);
        double rate = (Sums.Seen - before) / Math.Max(watch.Elapsed.TotalSeconds, 1e-9);
        var result = new EpochResult(epoch, Sums.MeanLoss, _session.Progress.Accuracy, validation?.Loss, validation?.Accuracy, watch.Elapsed, rate)
        {
            LearningRate = _options.Optimizer.LearningRate,
            Metrics = Metric.ComputeAll(_options.Metrics, _session.Predictions?.Take(Sums.Seen)),
            ValidationMetrics = validation?.Metrics ?? EpochResult.NoMetrics,
        };
        _session.Add(result);
        Sums.Clear();
        Tell((callback, session) => callback.OnEpochEnd(session, result));
        _session.SaveRequested();
    }

    /// <summary>Takes the steps that the epoch still has; false if it has no result: a callback ended the run before
    /// the first step, or took divergence upon itself.</summary>
    private bool Train(int epoch, CancellationToken cancellation)
    {
        Order(epoch);

        // Of an epoch that a checkpoint cut in two, only what is left is read.
        Dataset dataset = ReadAheadDataset.Of(_dataset.AtEpoch(epoch), _order[Sums.Seen..], _options.BatchSize, cancellation);
        using var reading = dataset as ReadAheadDataset;
        long reported = 0;
        while (Sums.Steps < _session.StepsPerEpoch && _session.StopReason is null)
        {
            cancellation.ThrowIfCancellationRequested();
            SetLearningRate();
            Tell(static (callback, session) => callback.OnBatchBegin(session));
            ReadOnlySpan<int> batch = _order.AsSpan(Sums.Seen, Math.Min(_options.BatchSize, _order.Length - Sums.Seen));
            if (!_trainer.TryStep(dataset, batch, out StepResult result, _session.Predictions, Sums.Seen))
            {
                Diverge(new TrainingDivergedException(epoch, Sums.Steps + 1, result.Loss, _options.Optimizer.LearningRate));
                return false;
            }

            Sums.Add(result);
            _session.InitialLoss ??= result.Loss;
            if (_progress is not null
                && (Sums.Steps == 1 || Sums.Steps == _session.StepsPerEpoch || Stopwatch.GetElapsedTime(reported) >= ReportInterval))
            {
                reported = Stopwatch.GetTimestamp();
                _progress.Report(_session.Progress);
            }

            TellOfBatch(result);
        }

        return Sums.Steps > 0;
    }

    private void SetLearningRate()
    {
        if (_options.Schedule is { } schedule)
        {
            var moment = new ScheduleMoment(_session.Results.Count, _trainer.Steps, _options.Epochs, _session.StepsPerEpoch, _session.Results);
            _options.Optimizer.LearningRate = (float)schedule.RateAt(_session.InitialLearningRate, moment);
        }
    }

    private void Diverge(TrainingDivergedException exception)
    {
        bool taken = false;
        foreach (Callback callback in _options.Callbacks)
        {
            taken |= callback.OnDivergence(_session, exception);
        }

        if (!taken)
        {
            throw exception;
        }

        _session.IsDiverged = true;
        _session.Stop(exception.Message);
    }

    private void TellOfBatch(StepResult result)
    {
        foreach (Callback callback in _options.Callbacks)
        {
            callback.OnBatchEnd(_session, result);
        }

        _session.SaveRequested();
    }

    private void Tell(Action<Callback, TrainingSession> method)
    {
        foreach (Callback callback in _options.Callbacks)
        {
            method(callback, _session);
        }
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
}
