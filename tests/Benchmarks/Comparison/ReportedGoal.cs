namespace Netwright.Benchmarks.Comparison;

/// <summary>A goal and what was reached, in <see cref="Report"/>.</summary>
internal sealed record ReportedGoal(string Case, int Threads, string Subject, double Reached, double? Must, double Aim, string Verdict);
