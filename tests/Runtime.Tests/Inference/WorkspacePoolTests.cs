using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Inference;

public sealed class WorkspacePoolTests
{
    private readonly WorkspacePool _pool = new(new DenseNetwork(3, 2).Info);

    [Fact]
    public void A_workspace_is_lent_to_one_at_a_time_and_used_again()
    {
        Workspace first = _pool.Rent();
        Workspace second = _pool.Rent();
        Assert.NotSame(first, second);
        _pool.Return(first);
        Assert.Same(first, _pool.Rent());
    }

    [Fact]
    public void More_than_the_pool_keeps_may_be_out()
    {
        Workspace[] lent = [.. Enumerable.Range(0, WorkspacePool.Capacity + 3).Select(_ => _pool.Rent())];
        Assert.Equal(lent.Length, lent.Distinct().Count());
        Array.ForEach(lent, _pool.Return);
        Workspace[] again = [.. lent.Select(_ => _pool.Rent())];
        Assert.Equal(WorkspacePool.Capacity, again.Intersect(lent).Count());
    }

    [Fact]
    public void Threads_never_hold_the_same_workspace()
    {
        var held = new HashSet<Workspace>();
        bool clash = false;
        Thread[] threads = [.. Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (int round = 0; round < 2000; round++)
            {
                Workspace workspace = _pool.Rent();
                lock (held)
                {
                    clash |= !held.Add(workspace);
                }

                lock (held)
                {
                    held.Remove(workspace);
                }

                _pool.Return(workspace);
            }
        }))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        Assert.False(clash);
    }
}
