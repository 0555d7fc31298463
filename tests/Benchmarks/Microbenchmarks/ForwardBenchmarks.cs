using BenchmarkDotNet.Attributes;
using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Contestants;

namespace Netwright.Benchmarks.Microbenchmarks;

/// <summary>Whole networks forward.</summary>
public class ForwardBenchmarks
{
    private Action _call = null!;

    /// <summary>The names of the networks.</summary>
    public static IEnumerable<string> Networks => BenchmarkNetworks.All.Select(static model => model.Name);

    /// <summary>The network.</summary>
    [ParamsSource(nameof(Networks))]
    public string Network { get; set; } = "";

    /// <summary>The samples.</summary>
    [Params(1, 16, 64)]
    public int Batch { get; set; }

    /// <summary>The threads.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    /// <summary>Makes the network.</summary>
    [GlobalSetup]
    public void Prepare() => _call = OwnWorkload.Forward(BenchmarkNetworks.ByName(Network).Create(Threads), Batch);

    /// <summary>One call.</summary>
    [Benchmark]
    public void Forward() => _call();
}
