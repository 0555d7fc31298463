using Netwright.Benchmarks.Cases;
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
        foreach ((string name, int threads, double rate) in peaks.All)
        {
            table.AddRow(Markup.Escape(name), $"{threads}", $"{rate / 1e9:F1}");
        }

        return table;
    }

    /// <summary>The best time of each contestant in microseconds; behind it in parentheses, the ratio to ours.</summary>
    /// <param name="results">The results.</param>
    /// <param name="entered">The contestants' names in the order of columns; those without a time get none.</param>
    /// <param name="peaks">The peaks.</param>
    public static Table Times(IReadOnlyList<CaseResult> results, IEnumerable<string> entered, PeakTable peaks)
    {
        string[] contestants = Present(results, entered);
        Table table = Create(["Case", "Threads", .. contestants.Select(static contestant => $"{contestant}, µs"), "GFLOP/s", "of the peak"]);
        foreach (CaseResult result in results)
        {
            table.AddRow(
            [
                result.Case.Name,
                $"{result.Threads}",
                .. contestants.Select(contestant => Cell(result, contestant, Digits)),
                .. Floating(result, OwnNetwork.NameFor(null), peaks, 1e9),
            ]);
        }

        return table;
    }

    /// <summary>
    /// The samples a second of each contestant; behind them in parentheses, how many times faster ours is. Then for forward passes that stay on a device
    /// each one's floating-point operations a second.
    /// </summary>
    /// <inheritdoc cref="Times"/>
    public static Table Rates(IReadOnlyList<CaseResult> results, IEnumerable<string> entered, PeakTable peaks)
    {
        string[] contestants = Present(results, entered);
        Table table = Create(
        [
            "Case",
            .. contestants.Select(static contestant => $"{contestant}, samples/s"),
            .. contestants.SelectMany(static contestant => new[] { $"{contestant}, TFLOP/s", "of the peak" }),
        ]);
        foreach (CaseResult result in results)
        {
            bool isResident = result.Case.Workload == Workload.ResidentForward;
            table.AddRow(
            [
                result.Case.Name,
                .. contestants.Select(contestant => Cell(result, contestant, timing => $"{result.SampleRate(timing):N0}")),
                .. contestants.SelectMany(contestant => isResident ? Floating(result, contestant, peaks, 1e12) : [Nothing, Nothing]),
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

    private static string[] Present(IReadOnlyList<CaseResult> results, IEnumerable<string> entered) =>
        [.. entered.Where(contestant => results.Any(result => result.Of(contestant) is not null))];

    // What a contestant did, and how many times longer than ours it took.
    private static string Cell(CaseResult result, string contestant, Func<Timing, string> format) => (result.Of(contestant), result.Ours()) switch
    {
        (null, _) => Nothing,
        ({ } timing, { } ours) when contestant != OwnNetwork.NameFor(null) => $"{format(timing)} ({timing.Best / ours.Best:F2})",
        ({ } timing, _) => format(timing),
    };

    // Floating-point operations a second, and which share of the peak that is.
    private static string[] Floating(CaseResult result, string contestant, PeakTable peaks, double unit)
    {
        double? rate = result.Of(contestant) is { } timing ? result.FloatingPointRate(timing) : null;
        double? peak = peaks.Best is { } best ? peaks[best, result.Threads] : null;
        return [rate is null ? Nothing : $"{rate / unit:F2}", rate is null || peak is null ? Nothing : $"{rate / peak:P0}"];
    }

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
