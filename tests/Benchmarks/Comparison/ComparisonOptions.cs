using System.IO.Enumeration;
using Netwright.Benchmarks.Cases;

namespace Netwright.Benchmarks.Comparison;

/// <summary>What the command line asks for.</summary>
/// <param name="Cases">Patterns with * and ? of the names of cases.</param>
/// <param name="Threads">The numbers of threads.</param>
/// <param name="Seconds">The time of one contestant's turn.</param>
/// <param name="Rounds">How many turns each contestant has in a case.</param>
/// <param name="Json">The file to which the results go, if any.</param>
internal sealed record ComparisonOptions(
    IReadOnlyList<string> Cases, IReadOnlyList<int> Threads, double Seconds, int Rounds, string? Json)
{
    /// <summary>Those of all cases that the patterns select.</summary>
    public IReadOnlyList<BenchmarkCase> Selected(IReadOnlyList<BenchmarkCase> all) =>
        [.. all.Where(benchmark => Cases.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, benchmark.Name)))];
}
