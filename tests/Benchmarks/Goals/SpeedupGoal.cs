using Netwright.Benchmarks.Comparison;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Goals;

/// <summary>How many times faster than a peer we are to be: the ratio of the best times.</summary>
/// <param name="Peer">The peer's name; where several contestants begin with it, the fastest of them counts.</param>
/// <param name="Must">What has to be reached; null where only the aim is stated.</param>
/// <param name="Aim">What would be better still.</param>
internal sealed record SpeedupGoal(string Peer, double? Must, double Aim) : Goal(Must, Aim)
{
    /// <inheritdoc/>
    public override string Subject => $"times faster than {Peer}";

    /// <inheritdoc/>
    public override double? Measure(CaseResult result, PeakTable peaks)
    {
        Timing? peer = result.Fastest(contestant => contestant.StartsWith(Peer, StringComparison.Ordinal))?.Timing;
        return peer?.Best / result.Ours()?.Best;
    }

    /// <inheritdoc/>
    public override string Format(double figure) => $"{figure:F2} ×";
}
