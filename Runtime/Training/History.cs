namespace Netwright;

/// <summary>What training gave, epoch by epoch.</summary>
/// <param name="epochs">The epochs in their order.</param>
public sealed class History(IReadOnlyList<EpochResult> epochs)
{
    /// <summary>The epochs in their order.</summary>
    public IReadOnlyList<EpochResult> Epochs { get; } = epochs;

    /// <summary>The loss of the first step, before the network learned anything; null if no step was taken.</summary>
    public double? InitialLoss { get; init; }

    /// <summary>Why training ended before its last epoch; null if it did not.</summary>
    public string? StopReason { get; init; }

    /// <summary>Whether training ended because loss or gradient were no longer finite.</summary>
    public bool IsDiverged { get; init; }

    /// <summary>The best epoch by a measure, the first of equals; null if there is no epoch, or none whose value is a number.</summary>
    /// <param name="measure">What should be good; if null, the validation loss, or the training loss without validation.</param>
    /// <exception cref="InvalidOperationException">An epoch has no such value.</exception>
    public EpochResult? Best(Measure? measure = null)
    {
        measure ??= Measure.DefaultFor(Epochs.Count > 0 && Epochs.All(static epoch => epoch.ValidationLoss is not null));
        int best = BestEpoch.Of(Epochs, measure).Epoch;
        return Epochs.FirstOrDefault(epoch => epoch.Epoch == best);
    }

    /// <summary>
    /// What is wrong with the run, in words: divergence, no learning, a slow start, training that has not converged, over-fitting. Empty if nothing
    /// strikes the eye.
    /// </summary>
    public IReadOnlyList<Diagnosis> Diagnose() => new HistoryDiagnosis(this).Run();
}
