using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Contestants;
using Netwright.Benchmarks.Measurement;
using Spectre.Console;

namespace Netwright.Benchmarks.Comparison;

/// <summary>What the command <c>compare</c> runs.</summary>
/// <param name="peers">The folder of what peers need.</param>
internal sealed class ProcessorSuite(string peers) : Suite
{
    /// <inheritdoc/>
    public override IReadOnlyList<BenchmarkCase> Cases => CaseTable.All;

    /// <inheritdoc/>
    public override PeakTable Peaks { get; } = new(ProcessorPeak.All);

    /// <inheritdoc/>
    public override ContestantList Start(Action<string> say) => ContestantList.Start(peers, say);

    /// <inheritdoc/>
    public override IEnumerable<(Table Table, string? Note)> Show(IReadOnlyList<CaseResult> results, IReadOnlyList<string> contestants) =>
    [
        (Tables.Peaks(Peaks), null),
        (
            Tables.Times(results, contestants, Peaks),
            "GFLOP/s count the direct method's operations; Winograd's filtering needs fewer, so that its share of the peak can pass 100 %."),
        (Tables.Goals(results, Peaks), null),
    ];
}
