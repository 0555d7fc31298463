namespace Netwright.Benchmarks.Measurement;

/// <summary>How long calls took.</summary>
/// <param name="Best">The shortest, in microseconds; of short calls, the shortest mean over a few in a row.</param>
/// <param name="Median">The median, in microseconds.</param>
/// <param name="Calls">The number of calls.</param>
internal sealed record Timing(double Best, double Median, long Calls)
{
    /// <summary>Two rounds as one: the best of both, the lower median, all calls.</summary>
    public static Timing operator +(Timing? first, Timing second) => first is null
        ? second
        : new Timing(Math.Min(first.Best, second.Best), Math.Min(first.Median, second.Median), first.Calls + second.Calls);
}
