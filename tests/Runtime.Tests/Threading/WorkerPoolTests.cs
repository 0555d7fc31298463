using System.Collections.Concurrent;
using Netwright.Testing;

namespace Netwright.Runtime.Tests.Threading;

public sealed class WorkerPoolTests
{
    private readonly WorkerPool _pool = new(4);

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 4)]
    [InlineData(3, 1)]
    [InlineData(7, 2)]
    [InlineData(1000, 4)]
    [InlineData(1000, 99)]
    public void Every_item_is_done_exactly_once(int items, int workers)
    {
        var work = new Counting(items);
        for (int round = 1; round <= 200; round++)
        {
            _pool.Run(items, workers, work);
            Assert.All(work.Counts, count => Assert.Equal(round, count));
        }
    }

    [Fact]
    public void No_two_threads_are_the_same_worker_at_once()
    {
        int[] inside = new int[4];
        bool clash = false;
        _pool.Run(2000, 4, new Delegated((worker, _) =>
        {
            clash |= Interlocked.Increment(ref inside[worker]) != 1;
            Thread.SpinWait(20);
            Interlocked.Decrement(ref inside[worker]);
        }));
        Assert.False(clash);
    }

    [Fact]
    public void Threads_share_the_work()
    {
        // Each item waits until the other is in work: only two threads can pass.
        using var both = new Barrier(2);
        var threads = new ConcurrentDictionary<int, bool>();
        _pool.Run(2, 2, new Delegated((_, _) =>
        {
            threads[Environment.CurrentManagedThreadId] = true;
            both.SignalAndWait();
        }));
        Assert.Equal(2, threads.Count);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Work_that_waits_for_each_other_runs_at_the_same_time(int workers)
    {
        ThreadTeam team = new();
        int[] steps = new int[workers];
        for (int round = 0; round < 200; round++)
        {
            Array.Clear(steps);
            bool early = false;
            _pool.RunTogether(workers, team, new Delegated((worker, item) =>
            {
                Assert.Equal(worker, item);
                for (int step = 1; step <= 20; step++)
                {
                    Volatile.Write(ref steps[worker], step);
                    team.Wait();
                    early |= steps.Any(other => other < step);
                    team.Wait();
                }
            }));
            Assert.Equal(workers, team.Size);
            Assert.False(early);
            Assert.All(steps, static step => Assert.Equal(20, step));
        }
    }

    [Fact]
    public void A_team_that_finds_the_pool_busy_is_one_thread()
    {
        ThreadTeam team = new();
        int alone = 0;
        _pool.Run(2, 2, new Delegated((_, _) => _pool.RunTogether(4, new ThreadTeam(), new Delegated((worker, _) =>
        {
            Assert.Equal(0, worker);
            Interlocked.Increment(ref alone);
        }))));
        Assert.Equal(2, alone);
        _pool.RunTogether(1, team, new Delegated(static (_, _) => { }));
        Assert.Equal(1, team.Size);
    }

    [Fact]
    public void An_exception_reaches_the_caller_and_leaves_the_pool_usable()
    {
        for (int failing = 0; failing < 8; failing++)
        {
            var exception = Assert.Throws<InvalidOperationException>(() => _pool.Run(8, 4, new Delegated((_, item) =>
            {
                if (item == failing)
                {
                    throw new InvalidOperationException($"item {item}");
                }
            })));
            Assert.Equal($"item {failing}", exception.Message);
        }

        Every_item_is_done_exactly_once(50, 4);
    }

    [Fact]
    public void Work_inside_work_is_done_by_its_own_thread()
    {
        int done = 0;
        _pool.Run(4, 4, new Delegated((_, _) =>
        {
            int outer = Environment.CurrentManagedThreadId;
            _pool.Run(5, 4, new Delegated((worker, _) =>
            {
                Assert.Equal(0, worker);
                Assert.Equal(outer, Environment.CurrentManagedThreadId);
                Interlocked.Increment(ref done);
            }));
        }));
        Assert.Equal(20, done);
    }

    [Fact]
    public void Callers_at_the_same_time_all_get_their_work_done()
    {
        Counting[] works = [.. Enumerable.Range(0, 6).Select(static _ => new Counting(40))];
        Thread[] callers = [.. works.Select(work => new Thread(() =>
        {
            for (int round = 0; round < 100; round++)
            {
                _pool.Run(40, 3, work);
            }
        }))];
        Array.ForEach(callers, static caller => caller.Start());
        Array.ForEach(callers, static caller => caller.Join());
        Assert.All(works, static work => Assert.All(work.Counts, static count => Assert.Equal(100, count)));
    }

    [Fact]
    public void A_call_allocates_nothing()
    {
        var work = new Counting(64);
        _pool.Run(64, 4, work);
        Assert.Equal(0, Allocation.LeastOf(RunOften));

        void RunOften()
        {
            for (int round = 0; round < 50; round++)
            {
                _pool.Run(64, 4, work);
            }
        }
    }

    private sealed class Counting(int items) : IParallelWork
    {
        public int[] Counts { get; } = new int[items];

        public void Run(int worker, int item) => Interlocked.Increment(ref Counts[item]);
    }

    private sealed class Delegated(Action<int, int> action) : IParallelWork
    {
        public void Run(int worker, int item) => action(worker, item);
    }
}
