using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Contestants;
using Netwright.Benchmarks.Measurement;
using Spectre.Console;

namespace Netwright.Benchmarks.Comparison;

/// <summary>The commands <c>compare</c> and <c>devices</c>: runs the cases of a suite and shows what came out.</summary>
internal static class ComparisonCommand
{
    private const int Failed = 1;
    private const int Cancelled = 130;

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static int Start(Func<Suite> suite, ComparisonOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return Run(suite(), options, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DeviceException)
        {
            Console.Error.WriteLine(exception.Message);
            return Failed;
        }
    }

    private static int Run(Suite suite, ComparisonOptions options, CancellationToken cancellationToken)
    {
        IReadOnlyList<BenchmarkCase> cases = options.Selected(suite.Cases);
        if (cases.Count == 0)
        {
            Console.Error.WriteLine($"No case is called {string.Join(" or ", options.Cases)}. There are:");
            Console.Error.WriteLine(string.Join('\n', suite.Cases.Select(static benchmark => $"  {benchmark.Name}")));
            return Failed;
        }

        using ContestantList contestants = suite.Start(Console.Error.WriteLine);
        var run = new ComparisonRun(options, contestants.All, suite.Peaks, Console.Error.WriteLine);
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
        foreach ((Table table, string? note) in suite.Show(results, [.. contestants.All.Select(static contestant => contestant.Name)]))
        {
            if (table.Rows.Count > 0)
            {
                AnsiConsole.Write(table);
            }

            if (note is not null)
            {
                Console.WriteLine(note);
            }
        }

        if (options.Json is not null)
        {
            Report.Create(descriptions, results, suite.Peaks).Save(options.Json);
            Console.WriteLine($"saved to {options.Json}");
        }

        return cancellationToken.IsCancellationRequested ? Cancelled : 0;
    }
}
