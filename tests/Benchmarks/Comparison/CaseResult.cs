using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Contestants;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Comparison;

/// <summary>A line of the table: what each contestant took for a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Threads">The number of threads.</param>
/// <param name="MultiplyAccumulates">The multiply-accumulates of one sample forward.</param>
/// <param name="Timings">What the contestants took.</param>
internal sealed record CaseResult(BenchmarkCase Case, int Threads, long MultiplyAccumulates, IReadOnlyList<ContestantTiming> Timings)
{
    /// <summary>What ours took, with the best instruction set or a given one; null where it did not take part.</summary>
    public Timing? Ours(string? instructionSet = null) => Of(OwnNetwork.NameFor(instructionSet));

    /// <summary>What a contestant took; null where it did not take part.</summary>
    public Timing? Of(string contestant) => Timings.FirstOrDefault(timing => timing.Contestant == contestant)?.Timing;

    /// <summary>The fastest of some contestants; null where none of them took part.</summary>
    public ContestantTiming? Fastest(Func<string, bool> among) =>
        Timings.Where(timing => among(timing.Contestant)).MinBy(static timing => timing.Timing.Best);

    /// <summary>The samples a second.</summary>
    public double SampleRate(Timing timing) => Case.Batch / (timing.Best * 1e-6);

    /// <summary>
    /// The floating-point operations a second of a forward pass: two for each multiply-accumulate of the direct method, whichever method is
    /// used. Null for training, whose operations are not counted.
    /// </summary>
    public double? FloatingPointRate(Timing timing) =>
        Case.Workload is Workload.Forward or Workload.ResidentForward ? 2.0 * MultiplyAccumulates * SampleRate(timing) : null;
}
