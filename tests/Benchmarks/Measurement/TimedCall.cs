namespace Netwright.Benchmarks.Measurement;

/// <summary>What is timed.</summary>
/// <param name="Call">One call of it.</param>
/// <param name="Finish">
/// Waits for all calls, where a call returns before its work is done. Calls are timed in a row then, so many that waiting does not count.
/// </param>
internal sealed record TimedCall(Action Call, Action? Finish = null);
