using System.Diagnostics;

namespace Netwright.Terminal;

/// <summary>How fast a run is, from what it has done since it began or went on.</summary>
internal sealed class RunClock
{
    private readonly Stopwatch _run = Stopwatch.StartNew();
    private readonly Stopwatch _epoch = new();
    private readonly long _firstStep;
    private long _samples;

    /// <summary>Starts it at the first epoch that is in work.</summary>
    public RunClock(TrainingSession training) => _firstStep = training.Steps;

    /// <summary>The samples trained on in a second of the epoch.</summary>
    public double SamplesPerSecond => _samples / Math.Max(_epoch.Elapsed.TotalSeconds, 1e-9);

    /// <summary>An epoch begins.</summary>
    public void BeginEpoch()
    {
        _epoch.Restart();
        _samples = 0;
    }

    /// <summary>A step has been taken.</summary>
    public void Count(int samples) => _samples += samples;

    /// <summary>
    /// The time that the steps that are left will take, if they take as long as those before, with validation; null where nobody knows how many they are.
    /// </summary>
    public TimeSpan? TimeLeft(TrainingSession training)
    {
        if (training.StepsPerEpoch == 0)
        {
            return null;
        }

        long left = ((long)training.Options.Epochs * training.StepsPerEpoch) - training.Steps;
        return _run.Elapsed * ((double)left / Math.Max(1, training.Steps - _firstStep));
    }
}
