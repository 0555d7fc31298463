using System.Text.Encodings.Web;
using System.Text.Json;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Comparison;

/// <summary>Results for programs, as JSON.</summary>
/// <param name="Machine">Where they were measured.</param>
/// <param name="Contestants">Who took part, with versions.</param>
/// <param name="Peaks">The multiply-add peaks.</param>
/// <param name="Timings">What was measured.</param>
/// <param name="Goals">What was to be reached, and what was.</param>
internal sealed record Report(
    Machine Machine,
    IReadOnlyList<string> Contestants,
    IReadOnlyList<ReportedPeak> Peaks,
    IReadOnlyList<ReportedTiming> Timings,
    IReadOnlyList<ReportedGoal> Goals)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Gathers the results of a run.</summary>
    public static Report Create(IReadOnlyList<string> contestants, IReadOnlyList<CaseResult> results, PeakTable peaks) => new(
        Machine.Current,
        contestants,
        [.. peaks.All.Select(static peak => new ReportedPeak(peak.Name, peak.Threads, peak.Rate / 1e9))],
        [
            .. from result in results
               from timing in result.Timings
               select new ReportedTiming(
                   result.Case.Name,
                   result.Threads,
                   timing.Contestant,
                   timing.Timing.Best,
                   timing.Timing.Median,
                   timing.Timing.Calls,
                   result.FloatingPointRate(timing.Timing) / 1e9),
        ],
        [
            .. from result in results
               from goal in result.Case.Goals
               let figure = goal.Measure(result, peaks)
               where figure is not null
               select new ReportedGoal(result.Case.Name, result.Threads, goal.Subject, figure.Value, goal.Must, goal.Aim, goal.Judge(figure.Value)),
        ]);

    /// <summary>Writes the file; what it held before stays until the new content is whole.</summary>
    public void Save(string file)
    {
        string temporary = $"{file}.{Environment.ProcessId}";
        File.WriteAllText(temporary, JsonSerializer.Serialize(this, Json) + "\n");
        File.Move(temporary, file, overwrite: true);
    }
}
