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
    double SamplesPerSecond);
