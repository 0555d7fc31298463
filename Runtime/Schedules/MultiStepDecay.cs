namespace Netwright;

/// <summary>Multiplies the learning rate by a factor after each of the epochs that are named: PyTorch's <c>MultiStepLR</c>.</summary>
public sealed class MultiStepDecay : LearningRateSchedule
{
    private readonly int[] _milestones;
    private readonly double _factor;

    /// <summary>Sets the schedule up.</summary>
    /// <param name="milestones">The numbers of complete epochs from which on the rate is smaller, each at least 1, in any order.</param>
    /// <param name="factor">The factor, above 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public MultiStepDecay(IEnumerable<int> milestones, double factor = 0.1)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        _milestones = [.. milestones];
        foreach (int milestone in _milestones)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(milestone, 1, nameof(milestones));
        }

        _factor = Factor(factor, nameof(factor));
    }

    /// <inheritdoc/>
    public override double RateAt(double initial, in ScheduleMoment moment)
    {
        int epoch = moment.Epoch;
        return initial * Math.Pow(_factor, _milestones.Count(milestone => milestone <= epoch));
    }
}
