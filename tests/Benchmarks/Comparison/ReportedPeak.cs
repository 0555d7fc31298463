namespace Netwright.Benchmarks.Comparison;

/// <summary>A multiply-add peak in <see cref="Report"/>, in 10⁹ floating-point operations a second.</summary>
internal sealed record ReportedPeak(string InstructionSet, int Threads, double GigaflopsPerSecond);
