namespace Netwright;

/// <summary>
/// How the learning rate changes in a run. A schedule has no state: the rate is a function of the optimizer's rate, of how far the run is and of
/// what it has given. So one schedule may serve several runs, and a run that is resumed goes on as it would have.
/// </summary>
public abstract class LearningRateSchedule
{
    /// <summary>Whether it looks at the number of steps of an epoch.</summary>
    internal virtual bool NeedsSteps => false;

    /// <summary>The learning rate of the next step.</summary>
    /// <param name="initial">The rate that the optimizer had before the run.</param>
    /// <param name="moment">How far the run is.</param>
    public abstract double RateAt(double initial, in ScheduleMoment moment);

    /// <summary>Throws if the run has not what the schedule looks at.</summary>
    /// <param name="options">The options of the run.</param>
    /// <exception cref="ArgumentException">The message says what is missing.</exception>
    internal virtual void Check(FitOptions options)
    {
    }

    /// <summary>Checks a factor by which the rate shrinks.</summary>
    private protected static double Factor(double factor, string name) => factor is > 0 and <= 1
        ? factor
        : throw new ArgumentOutOfRangeException(name, factor, "Expected a factor above 0 and at most 1.");

    /// <summary>Checks a learning rate.</summary>
    private protected static double Rate(double rate, string name) => double.IsFinite(rate) && rate >= 0
        ? rate
        : throw new ArgumentOutOfRangeException(name, rate, "Expected a finite rate of at least 0.");
}
