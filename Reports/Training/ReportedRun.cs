namespace Netwright.Reports;

/// <summary>A run as a report shows it. The more it is given, the more there is to see.</summary>
/// <param name="name">What tells it from the others: <c>with dropout</c>.</param>
/// <param name="history">What training gave, epoch by epoch.</param>
public sealed class ReportedRun(string name, History history)
{
    /// <summary>What tells it from the others.</summary>
    public string Name { get; } = string.IsNullOrEmpty(name) ? throw new ArgumentException("A run needs a name.", nameof(name)) : name;

    /// <summary>What training gave.</summary>
    public History History { get; } = history ?? throw new ArgumentNullException(nameof(history));

    /// <summary>The network that was trained. It is evaluated when the report is written, so it should not be trained further until then.</summary>
    public Network? Network { get; init; }

    /// <summary>How it was trained, for the table of the runs.</summary>
    public FitOptions? Options { get; init; }

    /// <summary>What the network is tested with; needs <see cref="Network"/>.</summary>
    public Dataset? Test { get; init; }

    /// <summary>The names of the classes; if null, their numbers.</summary>
    public IReadOnlyList<string>? ClassNames { get; init; }

    /// <summary>The most mistakes that are shown, the surest ones first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Mistakes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = 24;
}
