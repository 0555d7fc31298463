namespace Netwright;

/// <summary>
/// Saves all that a run needs to go on: parameters, what the optimizer and callbacks remember, how far it is and what it gave. A run that was killed and
/// goes on with <see cref="FitOptions.ResumeFrom"/> ends with the same bits as one that was not.
/// </summary>
public sealed class TrainingCheckpoint : Callback
{
    private readonly string _path;

    /// <summary>Saves after each epoch.</summary>
    /// <param name="path">The file; each one replaces the one before, which stays until the new one is complete.</param>
    public TrainingCheckpoint(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = path;
    }

    /// <summary>The epochs from one file to the next.</summary>
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

    /// <summary>If set, also saves within epochs, after every so many steps of the run.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int? EverySteps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, nameof(value));
            field = value;
        }
    }

    /// <inheritdoc/>
    public override void OnBatchEnd(TrainingSession training, StepResult result)
    {
        ArgumentNullException.ThrowIfNull(training);
        if (EverySteps is { } steps && training.Steps % steps == 0)
        {
            training.SaveCheckpoint(_path);
        }
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingSession training, EpochResult result)
    {
        ArgumentNullException.ThrowIfNull(training);
        if (training.Epoch % EveryEpochs == 0 || training.Epoch == training.Options.Epochs || training.StopReason is not null)
        {
            training.SaveCheckpoint(_path);
        }
    }
}
