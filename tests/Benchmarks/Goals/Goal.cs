using Netwright.Benchmarks.Comparison;

namespace Netwright.Benchmarks.Goals;

/// <summary>What a case is to reach.</summary>
/// <param name="Must">What has to be reached; null where only the aim is stated.</param>
/// <param name="Aim">What would be better still.</param>
internal abstract record Goal(double? Must, double Aim)
{
    /// <summary>What is measured, in words.</summary>
    public abstract string Subject { get; }

    /// <summary>The figure that was reached, or null where it could not be measured: a peer or an instruction set is missing.</summary>
    public abstract double? Measure(CaseResult result, PeakTable peaks);

    /// <summary>A figure with its unit.</summary>
    public abstract string Format(double figure);

    /// <summary>How a figure compares with must and aim.</summary>
    public string Judge(double figure) => (Reaches(figure, Aim), Must is { } must && !Reaches(figure, must)) switch
    {
        (true, _) => "aim reached",
        (false, true) => "missed",
        (false, false) => Must is null ? "below the aim" : "reached",
    };

    /// <summary>Whether a figure is at least as good as another.</summary>
    protected virtual bool Reaches(double figure, double wanted) => figure >= wanted;
}
