using System.Globalization;

namespace Netwright.TensorBoard;

/// <summary>
/// Writes the results of the epochs as scalars for TensorBoard: <c>tensorboard --logdir runs</c>. Their tags are the names of
/// <see cref="EpochResult.Measures"/>, and steps are epochs; <c>batch_loss</c> is that of each step of the run, if it is wanted.
/// </summary>
/// <param name="folder">The folder of the run; one is made. Each run of <c>Network.Fit</c> writes an event file of its own in it.</param>
public sealed class TensorBoardLog(string folder) : Callback, IDisposable
{
    private EventFile? _file;

    /// <summary>Whether the loss of each step is written; not by default.</summary>
    public bool LogBatches { get; init; }

    /// <summary>The event file of the last run; null before the first.</summary>
    public string? File { get; private set; }

    /// <inheritdoc/>
    public override void OnTrainBegin(TrainingSession training)
    {
        Directory.CreateDirectory(folder);
        DateTimeOffset now = DateTimeOffset.UtcNow;
        string name = string.Create(
            CultureInfo.InvariantCulture,
            $"events.out.tfevents.{now.ToUnixTimeSeconds():D10}.{Environment.MachineName}.{Environment.ProcessId}.{Guid.NewGuid():N}");
        File = Path.Combine(folder, name);
        _file = new EventFile(File);
    }

    /// <inheritdoc/>
    public override void OnBatchEnd(TrainingSession training, StepResult result)
    {
        ArgumentNullException.ThrowIfNull(training);
        if (LogBatches)
        {
            _file?.Write(training.Steps, [("batch_loss", result.Loss)]);
        }
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingSession training, EpochResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _file?.Write(result.Epoch, result.Measures());
        _file?.Flush();
    }

    /// <inheritdoc/>
    public override void OnTrainEnd(TrainingSession training) => Dispose();

    /// <summary>Closes the event file; the end of a run does so by itself.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
    }
}
