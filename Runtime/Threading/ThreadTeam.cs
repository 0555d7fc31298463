namespace Netwright;

/// <summary>
/// Threads that work on one pass at the same time and wait for each other between its steps. A step takes microseconds, so waiting spins; who
/// waits long sleeps. Two threads that have come to share a processor part in this way: who wakes is given an idle one, and who
/// merely yields is not.
/// </summary>
internal sealed class ThreadTeam
{
    /// <summary>Some 15 µs; on a single processor spinning would only keep the others from running.</summary>
    private static readonly int Spins = Environment.ProcessorCount > 1 ? 500 : 0;

    private readonly object _gate = new();
    private int _arrived;
    private int _phase;
    private int _sleepers;

    /// <summary>The number of threads; set while none of them is at work.</summary>
    public int Size { get; set; } = 1;

    /// <summary>Waits until all threads have come here.</summary>
    public void Wait()
    {
        int phase = Volatile.Read(ref _phase);
        if (Interlocked.Increment(ref _arrived) == Size)
        {
            _arrived = 0;

            // A full fence: either the sleeper sees the new phase or this thread sees the sleeper.
            Interlocked.Exchange(ref _phase, phase + 1);
            if (Volatile.Read(ref _sleepers) > 0)
            {
                lock (_gate)
                {
                    Monitor.PulseAll(_gate);
                }
            }

            return;
        }

        for (int spin = 0; spin < Spins; spin++)
        {
            if (Volatile.Read(ref _phase) != phase)
            {
                return;
            }

            Thread.SpinWait(1);
        }

        Sleep(phase);
    }

    private void Sleep(int phase)
    {
        lock (_gate)
        {
            Interlocked.Increment(ref _sleepers);
            while (Volatile.Read(ref _phase) == phase)
            {
                Monitor.Wait(_gate);
            }

            Interlocked.Decrement(ref _sleepers);
        }
    }
}
