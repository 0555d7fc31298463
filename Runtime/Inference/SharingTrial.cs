namespace Netwright;

/// <summary>
/// Whether a single sample of a small network is faster on several threads or on one, found out by trying both: how soon a thread sees what
/// another wrote depends on where the system puts them, which nothing tells. Results do not depend on the choice.
/// </summary>
internal sealed class SharingTrial
{
    /// <summary>The calls of a trial: both ways by turns, twice, since what runs first runs with cold caches.</summary>
    public const int Length = 4 * Turn;

    /// <summary>The calls from one trial to the next: the system moves threads now and then.</summary>
    public const int Period = 20_000;

    /// <summary>The same where one thread was faster: to be wrong costs more there than a trial does.</summary>
    public const int PeriodAlone = 2_000;

    /// <summary>The calls before the first one, all of them shared: what runs for the first time is no measure.</summary>
    public const int WarmUp = 500;

    // The calls of a turn, of which the fastest counts: the first ones wake threads, which may have to find a processor each.
    private const int Turn = 32;

    // Threads do without others only where that is clearly faster.
    private const double Clearly = 0.9;

    // From so many multiply-accumulates on every operation is long, and sharing always pays.
    private const long LargestUncertain = 200_000_000;

    private int _calls = Period - WarmUp;
    private int _threads;
    private long _alone = long.MaxValue;
    private long _together;

    /// <summary>Whether a network is small enough for a trial.</summary>
    /// <param name="cost">The multiply-accumulates of a sample.</param>
    public static bool IsNeeded(long cost) => cost < LargestUncertain;

    /// <summary>Whether threads are to share the next sample. Callers at the same time may disturb a trial, but nothing else.</summary>
    /// <param name="threads">The threads that would.</param>
    public bool Shares(int threads)
    {
        if (_threads != threads)
        {
            _threads = threads;
            _calls = Period - WarmUp;
            _alone = long.MaxValue;
            _together = 0;
        }

        int call = _calls;
        if (call == 0)
        {
            _alone = _together = long.MaxValue;
        }

        bool shares = call < Length ? call / Turn % 2 == 0 : _alone >= Clearly * _together;
        _calls = call + 1 < (call < Length || shares ? Period : PeriodAlone) ? call + 1 : 0;
        return shares;
    }

    /// <summary>Tells how long a sample took.</summary>
    /// <param name="together">Whether threads shared it.</param>
    /// <param name="time">The time, in any unit.</param>
    public void Took(bool together, long time)
    {
        ref long least = ref together ? ref _together : ref _alone;
        least = Math.Min(least, time);
    }
}
