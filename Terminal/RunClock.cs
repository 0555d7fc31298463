using System.Diagnostics;

namespace Netwright.Terminal;

/// <summary>How fast a run is, from what it has done since it began or went on.</summary>
internal sealed class RunClock
{
    private readonly Stopwatch _run = Stopwatch.StartNew();
    private readonly Stopwatch _epoch = new();
    private readonly long _firstStep;
    private long _samples;
    private double? _stepsPerEpoch;

    /// <summary>Starts it at the first epoch that is in work.</summary>
    public RunClock(TrainingSession training) => _firstStep = training.Steps;

    /// <summary>The samples trained on in a second of the epoch.</summary>
    public double SamplesPerSecond => _samples / Math.Max(_epoch.Elapsed.TotalSeconds, 1e-9);

    /// <summary>An epoch begins.</summary>
    public void BeginEpoch(TrainingSession training)
    {
        _epoch.Restart();
        _samples = 0;

        // A sequence does not tell its length: the epochs before do.
        _stepsPerEpoch = training.StepsPerEpoch > 0 ? training.StepsPerEpoch : training.Results.Count > 0 ? (double)training.Steps / training.Results.Count : null;
    }

    /// <summary>A step has been taken.</summary>
    public void Count(int samples) => _samples += samples;

    /// <summary>The share of the epoch that is done; null as long as its length is unknown.</summary>
    public double? ShareOf(TrainingProgress progress) => progress.Step / _stepsPerEpoch is { } share ? Math.Min(1, share) : null;

    /// <summary>The time that the steps that are left will take, if they take as long as those before, with validation; null if their number is unknown.</summary>
    public TimeSpan? TimeLeft(TrainingSession training)
    {
        double? left = (training.Options.Epochs * _stepsPerEpoch) - training.Steps;
        return left is { } steps ? _run.Elapsed * (Math.Max(0, steps) / Math.Max(1, training.Steps - _firstStep)) : null;
    }
}
