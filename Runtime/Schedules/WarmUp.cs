namespace Netwright;

/// <summary>
/// Raises the learning rate in a line over the first steps (Goyal et al. 2017), while another schedule already runs: PyTorch's <c>LinearLR</c> chained with
/// it.
/// </summary>
public sealed class WarmUp : LearningRateSchedule
{
    private readonly int _steps;
    private readonly double _start;
    private readonly LearningRateSchedule? _then;

    /// <summary>Sets the schedule up.</summary>
    /// <param name="steps">The steps, not epochs, until the rate is whole.</param>
    /// <param name="then">The schedule that is warmed up; if null, the optimizer's rate.</param>
    /// <param name="start">The factor of the first step, above 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public WarmUp(int steps, LearningRateSchedule? then = null, double start = 1.0 / 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(steps);
        _steps = steps;
        _then = then;
        _start = Factor(start, nameof(start));
    }

    /// <inheritdoc/>
    internal override bool NeedsSteps => _then is { NeedsSteps: true };

    /// <inheritdoc/>
    public override double RateAt(double initial, in ScheduleMoment moment)
    {
        double share = Math.Min(1, (double)moment.Step / _steps);
        return (_then?.RateAt(initial, moment) ?? initial) * (_start + ((1 - _start) * share));
    }

    /// <inheritdoc/>
    internal override void Check(FitOptions options) => _then?.Check(options);
}
