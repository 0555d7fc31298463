using System.Diagnostics;
using System.Runtime.Intrinsics.X86;

namespace Netwright.Benchmarks.Measurement;

/// <summary>Measures how many floating-point operations a second this machine's multiply-add units can do.</summary>
internal static class FmaPeak
{
    /// <summary>Iterations of one sample: about a millisecond.</summary>
    private const long Iterations = 300_000;

    /// <summary>The instruction sets that can be measured here, the widest first; named as those of generated code.</summary>
    public static IReadOnlyList<string> InstructionSets { get; } =
    [
        .. Avx512F.IsSupported ? ["Avx512"] : Array.Empty<string>(),
        .. Fma.IsSupported ? ["Avx2"] : Array.Empty<string>(),
    ];

    /// <summary>Measures for some seconds with threads that start together.</summary>
    /// <returns>Floating-point operations a second of all threads together, in the best sample.</returns>
    public static double Measure(string instructionSet, int threads, double seconds)
    {
        (Func<long, float> loop, int operations) = instructionSet switch
        {
            "Avx512" => ((Func<long, float>)FmaLoop512.Run, FmaLoop512.Operations),
            "Avx2" => (FmaLoop256.Run, FmaLoop256.Operations),
            _ => throw new ArgumentException($"Expected one of {string.Join(", ", InstructionSets)}; found {instructionSet}.", nameof(instructionSet)),
        };

        double shortest = double.PositiveInfinity;
        long sampleStart = 0;
        bool goesOn = true;
        long start = Stopwatch.GetTimestamp();
        using Barrier begun = new(threads, _ => sampleStart = Stopwatch.GetTimestamp());
        using Barrier ended = new(threads, _ =>
        {
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(sampleStart).TotalSeconds);
            goesOn = Stopwatch.GetElapsedTime(start).TotalSeconds < seconds;
        });
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work) { IsBackground = true })];
        foreach (Thread worker in workers)
        {
            worker.Start();
        }

        foreach (Thread worker in workers)
        {
            worker.Join();
        }

        return Iterations * (double)operations * threads / shortest;

        void Work()
        {
            while (goesOn)
            {
                begun.SignalAndWait();
                loop(Iterations);
                ended.SignalAndWait();
            }
        }
    }
}
