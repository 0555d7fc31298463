namespace Netwright;

/// <summary>How well a network does on a dataset.</summary>
/// <param name="Loss">The mean loss.</param>
/// <param name="Accuracy">The share of samples that was classified right; null without labels.</param>
/// <param name="Confusion">What was taken for what; null without labels.</param>
public sealed record Evaluation(double Loss, double? Accuracy, ConfusionMatrix? Confusion)
{
    /// <summary>The metrics that were asked for, by name.</summary>
    public IReadOnlyDictionary<string, double> Metrics { get; init; } = EpochResult.NoMetrics;
}
