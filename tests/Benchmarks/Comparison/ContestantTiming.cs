using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Comparison;

/// <summary>What one contestant took.</summary>
internal sealed record ContestantTiming(string Contestant, Timing Timing);
