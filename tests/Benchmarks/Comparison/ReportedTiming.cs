namespace Netwright.Benchmarks.Comparison;

/// <summary>What a contestant took, in <see cref="Report"/>; times in microseconds of one call.</summary>
internal sealed record ReportedTiming(
    string Case, int Threads, string Contestant, double BestMicroseconds, double MedianMicroseconds, long Calls, double? GigaflopsPerSecond);
