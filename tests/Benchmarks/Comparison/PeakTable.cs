using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Comparison;

/// <summary>The greatest multiply-add rates that were seen in the run, for each instruction set and number of threads.</summary>
internal sealed class PeakTable
{
    /// <summary>A measurement's time in seconds; there is one in each round, between those of the contestants.</summary>
    private const double Seconds = 0.02;

    private readonly SortedDictionary<(string InstructionSet, int Threads), double> _peaks = [];

    /// <summary>The widest instruction set of this processor; null where none is known.</summary>
    public static string? BestInstructionSet => FmaPeak.InstructionSets.Count > 0 ? FmaPeak.InstructionSets[0] : null;

    /// <summary>The peaks: instruction set, threads, floating-point operations a second.</summary>
    public IEnumerable<(string InstructionSet, int Threads, double Rate)> All =>
        _peaks.Select(static peak => (peak.Key.InstructionSet, peak.Key.Threads, peak.Value));

    /// <summary>Floating-point operations a second of all threads together; null where it was not measured.</summary>
    public double? this[string instructionSet, int threads] => _peaks.TryGetValue((instructionSet, threads), out double rate) ? rate : null;

    /// <summary>Measures again; the greater rate stays.</summary>
    public void Measure(int threads)
    {
        foreach (string instructionSet in FmaPeak.InstructionSets)
        {
            double rate = FmaPeak.Measure(instructionSet, threads, Seconds);
            _peaks[(instructionSet, threads)] = Math.Max(rate, this[instructionSet, threads] ?? 0);
        }
    }
}
