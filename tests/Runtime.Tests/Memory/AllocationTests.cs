using Netwright.Testing;

namespace Netwright.Runtime.Tests.Memory;

/// <summary>What the tests for allocations rest on.</summary>
public sealed class AllocationTests
{
    private object? _kept;

    [Fact]
    public void What_each_run_allocates_is_seen() => Assert.InRange(Allocation.LeastOf(() => _kept = new float[100]), 400, 500);

    [Fact]
    public void What_the_first_run_alone_allocates_is_not() => Assert.Equal(0, Allocation.LeastOf(() => _kept ??= new float[100]));

    [Fact]
    public void Collections_in_between_count_for_nothing()
    {
        using var stop = new CancellationTokenSource();
        var others = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                _kept = new float[100];
            }
        });
        others.Start();
        Assert.All(Enumerable.Range(0, 50), static _ => Assert.Equal(0, Allocation.LeastOf(static () => Thread.SpinWait(10_000))));
        stop.Cancel();
        others.Join();
    }
}
