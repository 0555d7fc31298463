namespace Netwright;

/// <summary>
/// Multiplies the learning rate by a factor when a measure has not become better for some epochs: PyTorch's <c>ReduceLROnPlateau</c>. What it does
/// follows from the results of the epochs alone.
/// </summary>
public sealed class ReduceOnPlateau : LearningRateSchedule
{
    /// <summary>Changes that are smaller are not made; PyTorch's constant.</summary>
    private const double SmallestChange = 1e-8;

    private readonly Measure? _measure;
    private readonly double _factor;
    private readonly int _patience;
    private readonly double _threshold;
    private readonly int _cooldown;
    private readonly double _minimum;

    /// <summary>Sets the schedule up.</summary>
    /// <param name="measure">What should become better; if null, the validation loss, or the training loss without validation.</param>
    /// <param name="factor">The factor, above 0 and at most 1.</param>
    /// <param name="patience">The epochs without improvement that are waited for.</param>
    /// <param name="threshold">The share of the best value by which a better one must differ.</param>
    /// <param name="cooldown">The epochs after a change that do not count.</param>
    /// <param name="minimum">The least rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public ReduceOnPlateau(
        Measure? measure = null, double factor = 0.1, int patience = 10, double threshold = 1e-4, int cooldown = 0, double minimum = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(patience);
        ArgumentOutOfRangeException.ThrowIfNegative(threshold);
        ArgumentOutOfRangeException.ThrowIfNegative(cooldown);
        _measure = measure;
        _factor = Factor(factor, nameof(factor));
        _patience = patience;
        _threshold = threshold;
        _cooldown = cooldown;
        _minimum = Rate(minimum, nameof(minimum));
    }

    /// <inheritdoc/>
    public override double RateAt(double initial, in ScheduleMoment moment)
    {
        double rate = initial;
        double? best = null;
        int waited = 0;
        int cooling = 0;
        foreach (EpochResult result in moment.Results)
        {
            Measure measure = _measure ?? Measure.DefaultFor(result.ValidationLoss is not null);
            double value = measure.ValueOf(result);
            double reached = best ?? measure.Worst;
            bool improved = measure.HigherIsBetter ? value > reached * (1 + _threshold) : value < reached * (1 - _threshold);
            best = improved ? value : reached;
            waited = improved || cooling > 0 ? 0 : waited + 1;
            cooling = Math.Max(0, cooling - 1);
            if (waited > _patience)
            {
                double lower = Math.Max(rate * _factor, _minimum);
                rate = rate - lower > SmallestChange ? lower : rate;
                (waited, cooling) = (0, _cooldown);
            }
        }

        return rate;
    }

    /// <inheritdoc/>
    internal override void Check(FitOptions options) => _measure?.Check(options, nameof(ReduceOnPlateau));
}
