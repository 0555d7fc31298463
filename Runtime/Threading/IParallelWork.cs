namespace Netwright;

/// <summary>Work in independent items, which <see cref="WorkerPool"/> spreads over threads.</summary>
internal interface IParallelWork
{
    /// <summary>Does one item.</summary>
    /// <param name="worker">The worker that does it; no two threads are the same worker at once, so it may own scratch memory.</param>
    /// <param name="item">The item; each is done exactly once, unless one throws.</param>
    void Run(int worker, int item);
}
