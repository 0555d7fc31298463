using Netwright.Benchmarks.Comparison;

namespace Netwright.Benchmarks.Goals;

/// <summary>How many seconds we are to take at most.</summary>
/// <param name="Threads">The number of threads for which the goal is stated.</param>
/// <param name="Must">What has to be reached; null where only the aim is stated.</param>
/// <param name="Aim">What would be better still.</param>
internal sealed record DurationGoal(int Threads, double? Must, double Aim) : Goal(Must, Aim)
{
    /// <inheritdoc/>
    public override string Subject => "in all";

    /// <inheritdoc/>
    public override double? Measure(CaseResult result, PeakTable peaks) => result.Threads == Threads ? result.Ours()?.Best / 1e6 : null;

    /// <inheritdoc/>
    public override string Format(double figure) => $"{figure:F2} s";

    /// <inheritdoc/>
    protected override bool Reaches(double figure, double wanted) => figure <= wanted;
}
