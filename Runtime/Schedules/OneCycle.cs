namespace Netwright;

/// <summary>
/// From a low learning rate up to the optimizer's and down to nearly nothing within the run, changed at each step (Smith and Topin 2018): PyTorch's
/// <c>OneCycleLR</c>, with the optimizer's rate as the greatest and its momentum left alone.
/// </summary>
public sealed class OneCycle : LearningRateSchedule
{
    private readonly double _rising;
    private readonly double _initialDivisor;
    private readonly double _finalDivisor;

    /// <summary>Sets the schedule up.</summary>
    /// <param name="rising">The share of all steps in which the rate rises, above 0 and below 1.</param>
    /// <param name="initialDivisor">What the greatest rate is divided by for the first; at least 1.</param>
    /// <param name="finalDivisor">What the first rate is divided by for the last; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public OneCycle(double rising = 0.3, double initialDivisor = 25, double finalDivisor = 1e4)
    {
        _rising = rising is > 0 and < 1
            ? rising
            : throw new ArgumentOutOfRangeException(nameof(rising), rising, "Expected a share above 0 and below 1.");
        ArgumentOutOfRangeException.ThrowIfLessThan(initialDivisor, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(finalDivisor, 1);
        _initialDivisor = initialDivisor;
        _finalDivisor = finalDivisor;
    }

    /// <inheritdoc/>
    internal override bool NeedsSteps => true;

    /// <inheritdoc/>
    public override double RateAt(double initial, in ScheduleMoment moment)
    {
        double total = (double)moment.Epochs * moment.StepsPerEpoch;
        double top = (_rising * total) - 1;
        double first = initial / _initialDivisor;
        return moment.Step <= top
            ? Between(first, initial, top > 0 ? moment.Step / top : 1)
            : Between(initial, first / _finalDivisor, (moment.Step - top) / (total - 1 - top));
    }

    /// <summary>Half a cosine from one rate to another.</summary>
    private static double Between(double from, double to, double share) => to + ((from - to) / 2 * (1 + Math.Cos(Math.PI * share)));
}
