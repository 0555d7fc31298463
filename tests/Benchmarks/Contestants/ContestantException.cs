namespace Netwright.Benchmarks.Contestants;

/// <summary>A contestant is not installed, or cannot do a case.</summary>
/// <param name="message">Which one, why, and what would mend it.</param>
internal sealed class ContestantException(string message) : Exception(message);
