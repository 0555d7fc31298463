namespace Netwright;

/// <summary>Multiplies the learning rate by a factor every so many epochs: PyTorch's <c>StepLR</c>.</summary>
public sealed class StepDecay : LearningRateSchedule
{
    private readonly int _epochs;
    private readonly double _factor;

    /// <summary>Sets the schedule up.</summary>
    /// <param name="epochs">The epochs between two changes.</param>
    /// <param name="factor">The factor, above 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public StepDecay(int epochs, double factor = 0.1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(epochs);
        _epochs = epochs;
        _factor = Factor(factor, nameof(factor));
    }

    /// <inheritdoc/>
    public override double RateAt(double initial, in ScheduleMoment moment) => initial * Math.Pow(_factor, moment.Epoch / _epochs);
}
