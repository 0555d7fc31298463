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

    /// <summary>
    /// What is wrong with the run, in words: divergence, no learning, a slow start, training that has not converged, over-fitting. Empty if nothing
    /// strikes the eye.
    /// </summary>
    public IReadOnlyList<Diagnosis> Diagnose() => new HistoryDiagnosis(this).Run();
}
