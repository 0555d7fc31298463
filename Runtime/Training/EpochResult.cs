namespace Netwright;

/// <summary>What one epoch gave.</summary>
/// <param name="Epoch">The epoch, from 1.</param>
/// <param name="Loss">The mean loss of its samples, each measured before the step that learned from it; of several outputs, the weighted sum.</param>
/// <param name="Accuracy">The share of these samples that was classified right; null without labels.</param>
/// <param name="ValidationLoss">The mean loss of the main output on the validation data after the epoch; null without validation.</param>
/// <param name="ValidationAccuracy">The accuracy on the validation data after the epoch; null without labels or validation.</param>
/// <param name="Duration">The time that training took, without validation.</param>
/// <param name="SamplesPerSecond">The samples trained on in a second of <paramref name="Duration"/>.</param>
public sealed record EpochResult(
    int Epoch,
    double Loss,
    double? Accuracy,
    double? ValidationLoss,
    double? ValidationAccuracy,
    TimeSpan Duration,
    double SamplesPerSecond)
{
    /// <summary>The learning rate of the epoch's last step.</summary>
    public float LearningRate { get; init; }

    /// <summary>The metrics of the training samples, each computed on what the network gave before the step that learned from it.</summary>
    public IReadOnlyDictionary<string, double> Metrics { get; init; } = NoMetrics;

    /// <summary>The metrics of the validation data after the epoch; empty without validation.</summary>
    public IReadOnlyDictionary<string, double> ValidationMetrics { get; init; } = NoMetrics;

    /// <summary>
    /// All its numbers under the names that Keras gives them, in a fixed order: <c>learning_rate</c>, <c>loss</c>, <c>accuracy</c>, the metrics, then those of
    /// validation, as <c>val_loss</c>. What there is not is left out.
    /// </summary>
    public IEnumerable<(string Name, double Value)> Measures()
    {
        IEnumerable<(string Name, double? Value)> all =
        [
            ("learning_rate", LearningRate), ("loss", Loss), ("accuracy", Accuracy), .. Of(Metrics, ""),
            ("val_loss", ValidationLoss), ("val_accuracy", ValidationAccuracy), .. Of(ValidationMetrics, "val_"),
        ];
        return all.Where(static measure => measure.Value is not null).Select(static measure => (measure.Name, measure.Value!.Value));
    }

    private static IEnumerable<(string Name, double? Value)> Of(IReadOnlyDictionary<string, double> metrics, string prefix) =>
        metrics.Select(metric => (prefix + metric.Key, (double?)metric.Value));

    /// <summary>What there is where no metric was asked for.</summary>
    internal static IReadOnlyDictionary<string, double> NoMetrics { get; } = new Dictionary<string, double>();
}
