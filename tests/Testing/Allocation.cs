namespace Netwright.Testing;

/// <summary>What code allocates on the thread that runs it.</summary>
public static class Allocation
{
    // Another test must collect in each of them for code that allocates nothing to seem to.
    private const int MostRuns = 10;

    /// <summary>
    /// The bytes that an action allocates, the least of several runs. A collection, which tests on other threads may cause at any time, can count
    /// what was left of this thread's allocation buffer as if it had been allocated; what an action does allocate, it allocates in each run.
    /// </summary>
    public static long LeastOf(Action action)
    {
        long least = Of(action);
        for (int run = 1; run < MostRuns && least != 0; run++)
        {
            least = Math.Min(least, Of(action));
        }

        return least;
    }

    private static long Of(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
