namespace Netwright;

/// <summary>Multiplies the learning rate by a factor after each epoch: PyTorch's <c>ExponentialLR</c>.</summary>
/// <param name="factor">The factor, above 0 and at most 1.</param>
/// <exception cref="ArgumentOutOfRangeException">The factor is out of its range.</exception>
public sealed class ExponentialDecay(double factor) : LearningRateSchedule
{
    private readonly double _factor = Factor(factor, nameof(factor));

    /// <inheritdoc/>
    public override double RateAt(double initial, in ScheduleMoment moment) => initial * Math.Pow(_factor, moment.Epoch);
}
