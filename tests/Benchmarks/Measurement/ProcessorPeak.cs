namespace Netwright.Benchmarks.Measurement;

/// <summary>The peak of the processor with an instruction set.</summary>
/// <param name="instructionSet">One of <see cref="FmaPeak.InstructionSets"/>.</param>
internal sealed class ProcessorPeak(string instructionSet) : IPeak
{
    /// <summary>A measurement's time in seconds; there is one in each round, between those of the contestants.</summary>
    private const double Seconds = 0.02;

    /// <summary>Those of all instruction sets that are here, the widest first.</summary>
    public static IReadOnlyList<ProcessorPeak> All { get; } = [.. FmaPeak.InstructionSets.Select(static set => new ProcessorPeak(set))];

    /// <inheritdoc/>
    public string Name => instructionSet;

    /// <inheritdoc/>
    public double Measure(int threads) => FmaPeak.Measure(instructionSet, threads, Seconds);
}
