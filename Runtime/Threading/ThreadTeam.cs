namespace Netwright;

/// <summary>
/// Threads that work on one pass at the same time and wait for each other between its steps. A step takes microseconds, so waiting spins; it
/// gives the processor away only where another thread of the team seems to have lost its own.
/// </summary>
internal sealed class ThreadTeam
{
    /// <summary>A few microseconds: where the other thread waits for this one's processor, spinning would only keep it waiting.</summary>
    private const int Spins = 100;

    private int _arrived;
    private int _phase;

    /// <summary>The number of threads; set while none of them is at work.</summary>
    public int Size { get; set; } = 1;

    /// <summary>Waits until all threads have come here.</summary>
    public void Wait()
    {
        int phase = Volatile.Read(ref _phase);
        if (Interlocked.Increment(ref _arrived) == Size)
        {
            _arrived = 0;
            Volatile.Write(ref _phase, phase + 1);
            return;
        }

        for (int spin = 0; Volatile.Read(ref _phase) == phase; spin++)
        {
            if (spin < Spins)
            {
                Thread.SpinWait(1);
            }
            else
            {
                Thread.Yield();
            }
        }
    }
}
