namespace Netwright;

/// <summary>
/// A flag that one thread waits for and another raises. Waiting spins for some microseconds, because the next step comes soon, and then
/// sleeps.
/// </summary>
internal sealed class SpinThenSleep
{
    private const int SpinLength = 10;

    /// <summary>About 20 µs; on a single processor spinning would only keep the other thread from running.</summary>
    private static readonly int Spins = Environment.ProcessorCount > 1 ? 50 : 0;

    private readonly object _gate = new();
    private bool _raised;

    /// <summary>Lets the waiting thread go on, or the next one that waits.</summary>
    public void Raise()
    {
        lock (_gate)
        {
            Volatile.Write(ref _raised, true);
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Waits until the flag is raised, and lowers it.</summary>
    public void Wait()
    {
        for (int spin = 0; spin < Spins && !Volatile.Read(ref _raised); spin++)
        {
            Thread.SpinWait(SpinLength);
        }

        lock (_gate)
        {
            while (!_raised)
            {
                Monitor.Wait(_gate);
            }

            _raised = false;
        }
    }
}
