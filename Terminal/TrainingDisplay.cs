using System.Diagnostics;
using Spectre.Console;

namespace Netwright.Terminal;

/// <summary>
/// Shows a run while it runs: a bar with loss, accuracy, speed and the time that is left, and above it a line for each epoch that is complete. Where the output
/// is not a terminal, the lines alone, as plain text.
/// </summary>
public sealed class TrainingDisplay : Callback
{
    private static readonly TimeSpan RefreshInterval = TimeSpan.FromMilliseconds(100);

    private readonly IAnsiConsole _console;
    private ProgressBar? _bar;
    private RunClock? _clock;
    private long _refreshed;

    /// <summary>Sets the display up.</summary>
    /// <param name="console">Where it appears; if null, <see cref="AnsiConsole.Console"/>. Nothing else may be live there meanwhile.</param>
    public TrainingDisplay(IAnsiConsole? console = null) => _console = console ?? AnsiConsole.Console;

    /// <summary>What samples are called in «samples/s»: <c>images</c>.</summary>
    public string Unit { get; init; } = "samples";

    /// <summary>The epochs from one line to the next, for runs of many epochs; the last one always has its line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int EveryEpochs
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    }
    = 1;

    /// <inheritdoc/>
    public override void OnTrainBegin(TrainingSession training)
    {
        _clock = null;
        _bar = _console.Profile.Out.IsTerminal && _console.Profile.Capabilities.Ansi ? new ProgressBar(_console) : null;
    }

    /// <inheritdoc/>
    public override void OnEpochBegin(TrainingSession training)
    {
        ArgumentNullException.ThrowIfNull(training);
        _clock ??= new RunClock(training);
        _clock.BeginEpoch(training);
    }

    /// <inheritdoc/>
    public override void OnBatchEnd(TrainingSession training, StepResult result)
    {
        ArgumentNullException.ThrowIfNull(training);
        if (_bar is null || _clock is null)
        {
            return;
        }

        _clock.Count(result.Samples);
        TrainingProgress progress = training.Progress;
        if (progress.Step == 1 || progress.Step == progress.Steps || Stopwatch.GetElapsedTime(_refreshed) >= RefreshInterval)
        {
            _refreshed = Stopwatch.GetTimestamp();
            string accuracy = progress.Accuracy is { } share ? $"  accuracy {EpochLine.Number(share)}" : "";
            string left = _clock.TimeLeft(training) is { } time ? $"  {EpochLine.Time(time)} left" : $"  step {progress.Step}";
            _bar.Show(
                $"{EpochLine.Title(progress.Epoch, progress.Epochs)}  loss {EpochLine.Number(progress.Loss)}{accuracy}",
                _clock.ShareOf(progress),
                EpochLine.Speed(_clock.SamplesPerSecond, Unit) + left);
        }
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingSession training, EpochResult result)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Epoch % EveryEpochs == 0 || result.Epoch == training.Options.Epochs || training.StopReason is not null)
        {
            Write(EpochLine.Of(result, training, Unit));
        }
    }

    /// <inheritdoc/>
    public override void OnTrainEnd(TrainingSession training)
    {
        ArgumentNullException.ThrowIfNull(training);
        _bar?.Dispose();
        if (training.StopReason is { } reason)
        {
            Write($"stopped: {reason}");
        }

        _bar = null;
    }

    private void Write(string line)
    {
        if (_bar is null)
        {
            // Not through the console, which breaks lines at a width that a file does not have.
            _console.Profile.Out.Writer.WriteLine(line);
        }
        else
        {
            _console.Write(new Text(line + Environment.NewLine));
        }
    }
}
