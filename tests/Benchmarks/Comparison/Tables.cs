using Netwright.Benchmarks.Contestants;
using Netwright.Benchmarks.Goals;
using Netwright.Benchmarks.Measurement;
using Spectre.Console;

namespace Netwright.Benchmarks.Comparison;

/// <summary>Results as tables for people.</summary>
internal static class Tables
{
    private const string Nothing = "–";

    /// <summary>The peaks.</summary>
    public static Table Peaks(PeakTable peaks)
    {
        Table table = Create("Multiply-add peak", "Threads", "GFLOP/s");
        foreach ((string instructionSet, int threads, double rate) in peaks.All)
        {
            table.AddRow(instructionSet, $"{threads}", $"{rate / 1e9:F1}");
        }

        return table;
    }

    /// <summary>The best time of each contestant in microseconds; behind it in parentheses, the ratio to ours.</summary>
    /// <param name="results">The results.</param>
    /// <param name="entered">The contestants' names in the order of columns; those without a time get none.</param>
    /// <param name="peaks">The peaks.</param>
    public static Table Times(IReadOnlyList<CaseResult> results, IEnumerable<string> entered, PeakTable peaks)
    {
        string[] contestants = [.. entered.Where(contestant => results.Any(result => result.Of(contestant) is not null))];
        Table table = Create(["Case", "Threads", .. contestants.Select(static contestant => $"{contestant}, µs"), "GFLOP/s", "of the peak"]);
        foreach (CaseResult result in results)
        {
            double? rate = result.Ours() is { } ours ? result.FloatingPointRate(ours) : null;
            double? peak = PeakTable.BestInstructionSet is { } set ? peaks[set, result.Threads] : null;
            table.AddRow(
            [
                result.Case.Name,
                $"{result.Threads}",
                .. contestants.Select(contestant => Time(result, contestant)),
                rate is null ? Nothing : $"{rate / 1e9:F1}",
                rate is null || peak is null ? Nothing : $"{rate / peak:P0}",
            ]);
        }

        return table;
    }

    /// <summary>What was to be reached, and what was.</summary>
    public static Table Goals(IReadOnlyList<CaseResult> results, PeakTable peaks)
    {
        Table table = Create("Case", "Threads", "Reached", "Must", "Aim", "What", "Verdict");
        table.Columns[5].LeftAligned();
        table.Columns[6].LeftAligned();
        foreach (CaseResult result in results)
        {
            foreach (Goal goal in result.Case.Goals)
            {
                if (goal.Measure(result, peaks) is { } figure)
                {
                    string must = goal.Must is { } value ? goal.Format(value) : Nothing;
                    table.AddRow(
                        result.Case.Name, $"{result.Threads}", goal.Format(figure), must, goal.Format(goal.Aim), goal.Subject, goal.Judge(figure));
                }
            }
        }

        return table;
    }

    private static string Time(CaseResult result, string contestant) => (result.Of(contestant), result.Ours()) switch
    {
        (null, _) => Nothing,
        ({ } timing, { } ours) when contestant != OwnNetwork.NameFor(null) => $"{Digits(timing)} ({timing.Best / ours.Best:F2})",
        ({ } timing, _) => Digits(timing),
    };

    private static string Digits(Timing timing) => timing.Best.ToString(timing.Best < 100 ? "F2" : "F0");

    private static Table Create(params string[] headings)
    {
        Table table = new Table().Border(TableBorder.Markdown);
        foreach (string heading in headings)
        {
            table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        }

        table.Columns[0].LeftAligned();
        return table;
    }
}
