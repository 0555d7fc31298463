using System.Diagnostics;

namespace Netwright;

/// <summary>The epochs of <c>Network.Fit</c>.</summary>
internal sealed class TrainingLoop
{
    private static readonly TimeSpan ReportInterval = TimeSpan.FromMilliseconds(100);

    private readonly Network _network;
    private readonly EpochBatches _batches;
    private readonly Dataset? _validation;
    private readonly Loss _validationLoss;
    private readonly FitOptions _options;
    private readonly IProgress<TrainingProgress>? _progress;
    private readonly Trainer _trainer;
    private readonly TrainingSession _session;

    /// <summary>Checks everything that can be checked before the first step.</summary>
    /// <param name="network">The network.</param>
    /// <param name="batches">What it learns from.</param>
    /// <param name="name">What the caller calls that.</param>
    /// <param name="validation">What it is evaluated on after each epoch, if anything.</param>
    /// <param name="options">How it is trained; validated.</param>
    /// <param name="progress">Is told how far training is.</param>
    public TrainingLoop(
        Network network, EpochBatches batches, string name, Dataset? validation, FitOptions options, IProgress<TrainingProgress>? progress)
    {
        _network = network;
        _batches = batches;
        _validation = validation;
        _options = options;
        _progress = progress;
        Dataset samples = batches.Samples;
        _validationLoss = options.Loss ?? Loss.DefaultFor(network.Info, samples);
        Loss loss = options.ClassWeights is { } weights ? _validationLoss.WithClassWeights(weights, network.Info.Outputs[0]) : _validationLoss;
        _trainer = new Trainer(network, options.Optimizer, loss, options.Seed, options.OutputLosses)
        {
            Clipping = options.Clipping,
            Regularization = options.Regularization,
        };
        DatasetCheck.ThrowIfUnfit(samples, network.Info, _trainer.Outputs, name);
        Metric.ThrowIfUnfit(options.Metrics, samples, name);
        if (_validation is not null)
        {
            DatasetCheck.ThrowIfUnfit(_validation, network.Info, _validationLoss, nameof(options.Validation));
            Metric.ThrowIfUnfit(options.Metrics, _validation, nameof(options.Validation));
        }

        _session = new TrainingSession(_trainer, options, batches)
        {
            Predictions = options.Metrics.Count > 0 ? new Predictions(network.Info, samples) : null,
        };
        _session.Predictions?.Reserve(batches.SamplesPerEpoch);
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
        _batches.Begin(epoch, Sums.Steps, _trainer.Steps, cancellation);
        try
        {
            long reported = 0;
            while (_session.StopReason is null && _batches.TryRead(out Dataset? dataset, out ReadOnlySpan<int> batch))
            {
                cancellation.ThrowIfCancellationRequested();
                SetLearningRate();
                Tell(static (callback, session) => callback.OnBatchBegin(session));
                _session.Predictions?.Reserve(Sums.Seen + batch.Length);
                if (!_trainer.TryStep(dataset, batch, out StepResult result, _session.Predictions, Sums.Seen))
                {
                    Diverge(new TrainingDivergedException(epoch, Sums.Steps + 1, result.Loss, _options.Optimizer.LearningRate));
                    return false;
                }

                Sums.Add(result);
                _session.InitialLoss ??= result.Loss;
                Report(ref reported);
                TellOfBatch(result);
            }
        }
        finally
        {
            _batches.End();
        }

        return Sums.Steps > 0;
    }

    private void Report(ref long reported)
    {
        if (_progress is not null
            && (Sums.Steps == 1 || Sums.Steps == _session.StepsPerEpoch || Stopwatch.GetElapsedTime(reported) >= ReportInterval))
        {
            reported = Stopwatch.GetTimestamp();
            _progress.Report(_session.Progress);
        }
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
}
