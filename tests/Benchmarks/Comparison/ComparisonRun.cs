using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Contestants;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Comparison;

/// <summary>
/// Runs cases with contestants that take turns, and the peak in between: whatever disturbs the machine disturbs all of them, and
/// the best time of each is what it can do.
/// </summary>
/// <param name="options">What is asked for.</param>
/// <param name="contestants">Who takes part.</param>
/// <param name="peaks">The peaks, which are measured in each round.</param>
/// <param name="say">Is told what goes on.</param>
internal sealed class ComparisonRun(ComparisonOptions options, IReadOnlyList<IContestant> contestants, PeakTable peaks, Action<string> say)
{
    /// <summary>Between two turns, so that the threads of the one before have gone to sleep.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs the cases, each with each number of threads. Once cancelled, it ends with what it has.</summary>
    public IEnumerable<CaseResult> Run(IReadOnlyList<BenchmarkCase> cases, CancellationToken cancellationToken)
    {
        foreach (BenchmarkCase benchmark in cases)
        {
            foreach (int threads in options.Threads)
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    yield break;
                }

                say($"{benchmark.Name}, {threads} thread{(threads > 1 ? "s" : "")}");
                if (Run(benchmark, threads, cancellationToken) is { Timings.Count: > 0 } result)
                {
                    yield return result;
                }
            }
        }
    }

    private CaseResult Run(BenchmarkCase benchmark, int threads, CancellationToken cancellationToken)
    {
        List<IContestant> ready =
        [
            .. contestants.Where(contestant =>
                contestant.Enters(benchmark) && Try(benchmark, contestant, () => contestant.Prepare(benchmark, threads))),
        ];
        Dictionary<string, Timing> timings = [];
        for (int round = 0; round < options.Rounds && !cancellationToken.IsCancellationRequested; round++)
        {
            peaks.Measure(threads);
            foreach (IContestant contestant in ready.TakeWhile(_ => !cancellationToken.IsCancellationRequested))
            {
                Thread.Sleep(Pause);
                Try(benchmark, contestant, () =>
                    timings[contestant.Name] = timings.GetValueOrDefault(contestant.Name) + contestant.Run(options.Seconds));
            }
        }

        return new CaseResult(
            benchmark,
            threads,
            benchmark.Model.Create(threads).Info.MultiplyAccumulates,
            [.. timings.Select(static timing => new ContestantTiming(timing.Key, timing.Value))]);
    }

    private bool Try(BenchmarkCase benchmark, IContestant contestant, Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (ContestantException exception)
        {
            say($"{benchmark.Name}: {contestant.Name} does not take part: {exception.Message}");
            return false;
        }
    }
}
