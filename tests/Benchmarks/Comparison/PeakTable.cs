using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Comparison;

/// <summary>The greatest multiply-add rates that were seen in the run, for each instruction set or device and number of threads.</summary>
/// <param name="measured">What is measured, the fastest first.</param>
internal sealed class PeakTable(IReadOnlyList<IPeak> measured)
{
    private readonly SortedDictionary<(string Name, int Threads), double> _peaks = [];

    /// <summary>The fastest; null where nothing is measured.</summary>
    public string? Best => measured.Count > 0 ? measured[0].Name : null;

    /// <summary>The peaks: instruction set or device, threads, floating-point operations a second.</summary>
    public IEnumerable<(string Name, int Threads, double Rate)> All => _peaks.Select(static peak => (peak.Key.Name, peak.Key.Threads, peak.Value));

    /// <summary>Floating-point operations a second of all threads together; null where it was not measured.</summary>
    public double? this[string name, int threads] => _peaks.TryGetValue((name, threads), out double rate) ? rate : null;

    /// <summary>Measures again; the greater rate stays.</summary>
    public void Measure(int threads)
    {
        foreach (IPeak peak in measured)
        {
            _peaks[(peak.Name, threads)] = Math.Max(peak.Measure(threads), this[peak.Name, threads] ?? 0);
        }
    }
}
