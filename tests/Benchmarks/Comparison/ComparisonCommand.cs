using System.IO.Enumeration;
using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Contestants;
using Netwright.Benchmarks.Measurement;
using Spectre.Console;

namespace Netwright.Benchmarks.Comparison;

/// <summary>The command <c>compare</c>: runs cases and shows what came out.</summary>
internal static class ComparisonCommand
{
    private const int Failed = 1;
    private const int Cancelled = 130;

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static int Start(ComparisonOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return Run(options, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return Failed;
        }
    }

    private static int Run(ComparisonOptions options, CancellationToken cancellationToken)
    {
        BenchmarkCase[] cases =
        [
            .. CaseTable.All.Where(benchmark => options.Cases.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, benchmark.Name))),
        ];
        if (cases.Length == 0)
        {
            Console.Error.WriteLine($"No case is called {string.Join(" or ", options.Cases)}. There are:");
            Console.Error.WriteLine(string.Join('\n', CaseTable.All.Select(static benchmark => $"  {benchmark.Name}")));
            return Failed;
        }

        using var contestants = ContestantList.Start(options.Peers, Console.Error.WriteLine);
        var run = new ComparisonRun(options, contestants.All, Console.Error.WriteLine);
        CaseResult[] results = [.. run.Run(cases, cancellationToken)];
        if (results.Length == 0)
        {
            Console.Error.WriteLine("Nothing was measured.");
            return Failed;
        }

        string[] descriptions = [.. contestants.All.Select(static contestant => contestant.Description).Distinct()];

        Console.WriteLine(Machine.Current);
        Console.WriteLine(string.Join(", ", descriptions));
        Console.WriteLine($"Best of {options.Rounds} rounds in turns, {options.Seconds} s each.");
        AnsiConsole.Write(Tables.Peaks(run.Peaks));
        AnsiConsole.Write(Tables.Times(results, contestants.All.Select(static contestant => contestant.Name), run.Peaks));
        Console.WriteLine("GFLOP/s count the direct method's operations; Winograd's filtering needs fewer, so that its share of the peak can pass 100 %.");
        if (Tables.Goals(results, run.Peaks) is { Rows.Count: > 0 } goals)
        {
            AnsiConsole.Write(goals);
        }

        if (options.Json is not null)
        {
            Report.Create(descriptions, results, run.Peaks).Save(options.Json);
            Console.WriteLine($"saved to {options.Json}");
        }

        return cancellationToken.IsCancellationRequested ? Cancelled : 0;
    }
}
