using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Netwright.Logging;

/// <summary>
/// Logs a run: its begin, each epoch and its end as information, divergence as a warning. The messages are structured: network, epoch, seconds and measures
/// are properties of their own.
/// </summary>
/// <param name="logger">Where to.</param>
public sealed partial class TrainingLogger(ILogger logger) : Callback
{
    private readonly ILogger _logger = logger;

    /// <inheritdoc/>
    public override void OnTrainBegin(TrainingSession training)
    {
        ArgumentNullException.ThrowIfNull(training);
        Begins(training.Network.Info.Name, training.Samples, training.Options.Epochs);
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingSession training, EpochResult result)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentNullException.ThrowIfNull(result);
        if (_logger.IsEnabled(LogLevel.Information))
        {
            string measures = string.Join(
                ", ", result.Measures().Select(static measure => string.Create(CultureInfo.InvariantCulture, $"{measure.Name} {measure.Value:G4}")));
            EpochEnds(training.Network.Info.Name, result.Epoch, training.Options.Epochs, measures, result.Duration.TotalSeconds);
        }
    }

    /// <inheritdoc/>
    public override bool OnDivergence(TrainingSession training, TrainingDivergedException exception)
    {
        ArgumentNullException.ThrowIfNull(training);
        Diverges(exception, training.Network.Info.Name);
        return false;
    }

    /// <inheritdoc/>
    public override void OnTrainEnd(TrainingSession training)
    {
        ArgumentNullException.ThrowIfNull(training);
        string reason = training.StopReason ?? (training.IsComplete ? "all epochs are complete" : "it was cancelled or failed");
        Ends(training.Network.Info.Name, training.Results.Count, reason);
    }

    [LoggerMessage(1, LogLevel.Information, "Training of {Network} begins: {Samples} samples, {Epochs} epochs")]
    private partial void Begins(string network, int samples, int epochs);

    [LoggerMessage(2, LogLevel.Information, "{Network}, epoch {Epoch} of {Epochs}: {Measures} in {Seconds:F1} s")]
    private partial void EpochEnds(string network, int epoch, int epochs, string measures, double seconds);

    [LoggerMessage(3, LogLevel.Warning, "Training of {Network} diverged")]
    private partial void Diverges(Exception exception, string network);

    [LoggerMessage(4, LogLevel.Information, "Training of {Network} ends after {Epochs} epochs: {Reason}")]
    private partial void Ends(string network, int epochs, string reason);
}
