namespace Netwright;

/// <summary>
/// Lowers the learning rate from epoch to epoch along half a cosine (Loshchilov and Hutter 2017): PyTorch's <c>CosineAnnealingLR</c>, but it stays at its
/// end.
/// </summary>
public sealed class CosineAnnealing : LearningRateSchedule
{
    private readonly int? _epochs;
    private readonly double _minimum;

    /// <summary>Sets the schedule up.</summary>
    /// <param name="epochs">The epochs after which the rate is the least; if null, those of the run.</param>
    /// <param name="minimum">The least rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public CosineAnnealing(int? epochs = null, double minimum = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs ?? 1, 1, nameof(epochs));
        _epochs = epochs;
        _minimum = Rate(minimum, nameof(minimum));
    }

    /// <inheritdoc/>
    public override double RateAt(double initial, in ScheduleMoment moment)
    {
        double share = Math.Min(1, (double)moment.Epoch / (_epochs ?? moment.Epochs));
        return _minimum + ((initial - _minimum) * (1 + Math.Cos(Math.PI * share)) / 2);
    }
}
