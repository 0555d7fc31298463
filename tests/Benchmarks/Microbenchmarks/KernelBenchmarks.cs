using BenchmarkDotNet.Attributes;
using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Contestants;

namespace Netwright.Benchmarks.Microbenchmarks;

/// <summary>One kind of layer forward, on one thread: convolutions of 3×3, fully connected layers, pooling.</summary>
public class KernelBenchmarks
{
    private static readonly Dictionary<string, Model> Models = new Model[]
    {
        Cases.Kernels.Convolution(16, 32),
        Cases.Kernels.Convolution(64, 56),
        Cases.Kernels.Convolution(128, 28),
        Cases.Kernels.Convolution(512, 7),
        Cases.Kernels.DirectConvolution(64, 56),
        Cases.Kernels.DirectConvolution(512, 7),
        Cases.Kernels.Dense(400, 120),
        Cases.Kernels.Dense(1024, 1000),
        Cases.Kernels.Pooling(max: true, 64, 56),
        Cases.Kernels.Pooling(max: false, 64, 56),
    }.ToDictionary(static model => model.ToString());

    private Action _call = null!;

    /// <summary>The names of the kernels.</summary>
    public static IEnumerable<string> Kernels => Models.Keys;

    /// <summary>The kernel.</summary>
    [ParamsSource(nameof(Kernels))]
    public string Kernel { get; set; } = "";

    /// <summary>The samples.</summary>
    [Params(1, 16)]
    public int Batch { get; set; }

    /// <summary>Compiles the kernel.</summary>
    [GlobalSetup]
    public void Prepare() => _call = OwnWorkload.Forward(Models[Kernel].Create(threads: 1), Batch);

    /// <summary>One call.</summary>
    [Benchmark]
    public void Forward() => _call();
}
