using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Netwright.Benchmarks.Microbenchmarks;

/// <summary>Benchmarks run in this process: a process for each would have to be compiled first, and the networks with it.</summary>
internal sealed class InProcessConfig : ManualConfig
{
    /// <summary>Makes the configuration: the usual columns, loggers and exporters.</summary>
    public InProcessConfig()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
