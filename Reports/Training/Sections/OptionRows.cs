namespace Netwright.Reports;

/// <summary>How runs were trained, as rows of the table of the runs.</summary>
internal static class OptionRows
{
    /// <summary>The rows with their values; null where an option is not set.</summary>
    public static IReadOnlyList<(string Name, Func<RunResults, string?> Value)> All { get; } =
    [
        ("optimizer", static run => run.Run.Options?.Optimizer.GetType().Name),
        ("learning rate, first epoch", static run => run.Run.Options is not null && run.Epochs.Count > 0 ? NumberText.Measure(run.Epochs[0].LearningRate) : null),
        ("schedule", static run => run.Run.Options?.Schedule?.GetType().Name),
        ("batch size", static run => run.Run.Options is { } options ? NumberText.Count(options.BatchSize) : null),
        ("L1, L2", static run => run.Run.Options?.Regularization is { } penalty ? FormattableString.Invariant($"{penalty.L1:G3}, {penalty.L2:G3}") : null),
        ("seed", static run => run.Run.Options is { } options ? FormattableString.Invariant($"{options.Seed}") : null),
    ];
}
