namespace Netwright.Benchmarks.Comparison;

/// <summary>A multiply-add peak in <see cref="Report"/>, of an instruction set or a device, in 10⁹ floating-point operations a second.</summary>
internal sealed record ReportedPeak(string Name, int Threads, double GigaflopsPerSecond);
