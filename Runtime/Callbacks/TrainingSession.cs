namespace Netwright;

/// <summary>A run of <c>Network.Fit</c> as callbacks see it.</summary>
public sealed class TrainingSession
{
    private readonly List<EpochResult> _results = [];
    private readonly List<string> _requested = [];
    private readonly bool _isLabelled;

    internal TrainingSession(Trainer trainer, FitOptions options, EpochBatches batches)
    {
        Trainer = trainer;
        Options = options;
        _isLabelled = batches.Samples.IsLabelled;
        Samples = batches.SamplesPerEpoch;
        StepsPerEpoch = batches.StepsPerEpoch;
        InitialLearningRate = trainer.Optimizer.LearningRate;
    }

    /// <summary>The network. It may be evaluated and saved; its parameters change with each step.</summary>
    public Network Network => Trainer.Network;

    /// <summary>How it is trained.</summary>
    public FitOptions Options { get; }

    /// <summary>The optimizer, whose learning rate may be changed for the next step where no schedule sets it.</summary>
    public Optimizer Optimizer => Trainer.Optimizer;

    /// <summary>The number of samples of an epoch; 0 of a sequence, which does not tell its length.</summary>
    public int Samples { get; }

    /// <summary>The steps of an epoch; 0 of a sequence without <see cref="FitOptions.StepsPerEpoch"/>.</summary>
    public int StepsPerEpoch { get; }

    /// <summary>The epoch in work, from 1; after an epoch, and at the end of the run, the one that was last in work.</summary>
    public int Epoch { get; internal set; }

    /// <summary>The steps taken in all epochs.</summary>
    public long Steps => Trainer.Steps;

    /// <summary>How far the run is, with loss and accuracy of the epoch so far; NaN before its first step.</summary>
    public TrainingProgress Progress => new(
        Epoch, Options.Epochs, Sums.Steps, StepsPerEpoch, Sums.MeanLoss, _isLabelled ? (double)Sums.Correct / Sums.Seen : null);

    /// <summary>What the complete epochs gave.</summary>
    public IReadOnlyList<EpochResult> Results => _results;

    /// <summary>The loss of the first step, before the network learned anything; null before it.</summary>
    public double? InitialLoss { get; internal set; }

    /// <summary>Why the run ends before its last epoch; null if it does not.</summary>
    public string? StopReason { get; internal set; }

    /// <summary>Whether the run came to its end; not if an exception or a cancellation ended it.</summary>
    public bool IsComplete { get; internal set; }

    internal bool IsDiverged { get; set; }

    internal Trainer Trainer { get; }

    internal float InitialLearningRate { get; set; }

    internal EpochSums Sums { get; } = new();

    internal Predictions? Predictions { get; init; }

    /// <summary>Ends the run: after a batch, the epoch ends there, and its result is that of the samples it has seen.</summary>
    /// <param name="reason">Why, in words. The first reason counts.</param>
    public void Stop(string reason)
    {
        ArgumentException.ThrowIfNullOrEmpty(reason);
        StopReason ??= reason;
    }

    /// <summary>
    /// Saves all that the run needs to go on from here with <see cref="FitOptions.ResumeFrom"/>, once all callbacks have been told of the batch or the epoch.
    /// </summary>
    /// <param name="path">The file; what stood there stays until the new one is complete.</param>
    public void SaveCheckpoint(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _requested.Add(path);
    }

    internal void Add(EpochResult result) => _results.Add(result);

    /// <summary>Saves what callbacks asked for.</summary>
    internal void SaveRequested()
    {
        foreach (string path in _requested)
        {
            CheckpointFile.Save(path, this);
        }

        _requested.Clear();
    }
}
