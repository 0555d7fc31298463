using System.Globalization;
using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Contestants;

/// <summary>Another library, in a process of its own.</summary>
/// <param name="name">Its name, a column of the table.</param>
/// <param name="process">The process.</param>
internal abstract class Peer(string name, PeerProcess process) : IContestant
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Description => process.Description;

    /// <inheritdoc/>
    public abstract bool Enters(BenchmarkCase benchmark);

    /// <inheritdoc/>
    public void Prepare(BenchmarkCase benchmark, int threads) => process.Ask(["prepare", $"{threads}", .. Arguments(benchmark)]);

    /// <inheritdoc/>
    public Timing Run(double seconds)
    {
        string[] answer = process.Ask("run", seconds.ToString(CultureInfo.InvariantCulture));
        return new Timing(Number(answer[0]), Number(answer[1]), (long)Number(answer[2]));
    }

    /// <inheritdoc/>
    public void Dispose() => process.Dispose();

    /// <summary>What the process needs to know of a case.</summary>
    protected abstract IReadOnlyList<string> Arguments(BenchmarkCase benchmark);

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);
}
