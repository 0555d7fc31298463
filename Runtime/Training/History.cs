namespace Netwright;

/// <summary>What training gave, epoch by epoch.</summary>
/// <param name="epochs">The epochs in their order.</param>
public sealed class History(IReadOnlyList<EpochResult> epochs)
{
    /// <summary>The epochs in their order.</summary>
    public IReadOnlyList<EpochResult> Epochs { get; } = epochs;
}
