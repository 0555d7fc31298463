using Netwright.Benchmarks.Comparison;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Goals;

/// <summary>Which share of the processor's multiply-add peak we are to reach.</summary>
/// <param name="InstructionSet">The instruction set, of our code and of the peak; null: the best of this processor.</param>
/// <param name="Must">What has to be reached; null where only the aim is stated.</param>
/// <param name="Aim">What would be better still.</param>
internal sealed record PeakGoal(string? InstructionSet, double? Must, double Aim) : Goal(Must, Aim)
{
    /// <inheritdoc/>
    public override string Subject => $"of the {InstructionSet ?? "processor's"} peak";

    /// <inheritdoc/>
    public override double? Measure(CaseResult result, PeakTable peaks)
    {
        string? set = InstructionSet ?? peaks.Best;
        Timing? ours = result.Ours(InstructionSet);
        return set is null || ours is null ? null : result.FloatingPointRate(ours) / peaks[set, result.Threads];
    }

    /// <inheritdoc/>
    public override string Format(double figure) => $"{figure:P0}";
}
