using System.Runtime.ExceptionServices;

namespace Netwright;

/// <summary>
/// The threads that share a batch: one a processor, the caller being one of them, started when first needed and then kept. One job runs
/// at a time; a caller who finds the pool busy does its work alone, so that there are never more busy threads than processors on our
/// account. A call allocates nothing.
/// </summary>
internal sealed class WorkerPool(int size)
{
    private readonly SpinThenSleep[] _calls = new SpinThenSleep[Math.Max(0, size - 1)];
    private readonly SpinThenSleep _finished = new();
    private int _started;
    private int _busy;

    private IParallelWork _work = null!;
    private bool _isTogether;
    private int _items;
    private int _nextItem;
    private int _working;
    private ExceptionDispatchInfo? _failure;

    /// <summary>The pool of the process.</summary>
    public static WorkerPool Shared { get; } = new(Environment.ProcessorCount);

    /// <summary>The most workers that a job can have.</summary>
    public int Size { get; } = size;

    /// <summary>
    /// Does all items and returns when all are done. The first exception of an item is thrown here, after items already begun.
    /// </summary>
    /// <param name="items">The number of items.</param>
    /// <param name="workers">The most threads to use, the calling one among them.</param>
    /// <param name="work">What to do.</param>
    public void Run(int items, int workers, IParallelWork work)
    {
        workers = Math.Min(Math.Min(workers, Size), items);
        if (workers <= 1 || Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
        {
            for (int item = 0; item < items; item++)
            {
                work.Run(0, item);
            }

            return;
        }

        try
        {
            RunShared(items, workers, work);
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }
    }

    /// <summary>
    /// Does as many items as there are workers, each worker its own and all at the same time, so that they may wait for each other. An item that
    /// throws must not leave others waiting for it.
    /// </summary>
    /// <param name="workers">The most threads to use, the calling one among them.</param>
    /// <param name="team">What they wait by; its size becomes the number of workers, which is 1 when the pool is busy.</param>
    /// <param name="work">What to do: the item is the worker's number.</param>
    public void RunTogether(int workers, ThreadTeam team, IParallelWork work)
    {
        team.Size = Math.Min(workers, Size);
        if (team.Size <= 1 || Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
        {
            team.Size = 1;
            work.Run(0, 0);
            return;
        }

        try
        {
            _isTogether = true;
            RunShared(team.Size, team.Size, work);
        }
        finally
        {
            _isTogether = false;
            Volatile.Write(ref _busy, 0);
        }
    }

    private void RunShared(int items, int workers, IParallelWork work)
    {
        _work = work;
        _items = items;
        _nextItem = 0;
        _working = workers;
        for (int worker = 1; worker < workers; worker++)
        {
            Call(worker);
        }

        Drain(0);
        if (Interlocked.Decrement(ref _working) > 0)
        {
            _finished.Wait();
        }

        ExceptionDispatchInfo? failure = _failure;
        _failure = null;
        _work = null!;
        failure?.Throw();
    }

    private void Call(int worker)
    {
        if (worker > _started)
        {
            _calls[worker - 1] = new SpinThenSleep();
            new Thread(Serve) { IsBackground = true, Name = $"Netwright worker {worker}" }.Start(worker);
            _started = worker;
        }

        _calls[worker - 1].Raise();
    }

    private void Serve(object? number)
    {
        int worker = (int)number!;
        while (true)
        {
            _calls[worker - 1].Wait();
            Drain(worker);

            // The caller counts itself out too: only if it was not the last does it wait.
            if (Interlocked.Decrement(ref _working) == 0)
            {
                _finished.Raise();
            }
        }
    }

    private void Drain(int worker)
    {
        try
        {
            if (_isTogether)
            {
                _work.Run(worker, worker);
                return;
            }

            for (int item = Interlocked.Increment(ref _nextItem) - 1; item < _items; item = Interlocked.Increment(ref _nextItem) - 1)
            {
                _work.Run(worker, item);
            }
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(exception), null);
            Volatile.Write(ref _nextItem, _items);
        }
    }
}
