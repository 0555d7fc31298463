using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Contestants;
using Spectre.Console;

namespace Netwright.Benchmarks.Comparison;

/// <summary>Cases that belong together, who runs them, and how the results are shown.</summary>
internal abstract class Suite
{
    /// <summary>All cases.</summary>
    public abstract IReadOnlyList<BenchmarkCase> Cases { get; }

    /// <summary>The peaks that the results are compared with.</summary>
    public abstract PeakTable Peaks { get; }

    /// <summary>Finds and starts those who take part.</summary>
    /// <param name="say">Is told who is missing.</param>
    public abstract ContestantList Start(Action<string> say);

    /// <summary>What came out, as tables and what is to be said of them.</summary>
    /// <param name="results">The results.</param>
    /// <param name="contestants">The contestants' names in the order of columns.</param>
    public abstract IEnumerable<(Table Table, string? Note)> Show(IReadOnlyList<CaseResult> results, IReadOnlyList<string> contestants);
}
