namespace Netwright.Reports;

/// <summary>Points with a name and a colour.</summary>
public abstract class XYSeries : PlotLayer
{
    private readonly double[] _x;
    private readonly double[] _y;

    private protected XYSeries(string name, IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (x.Count != y.Count)
        {
            throw new ArgumentException($"The series '{name}' has {x.Count} numbers x and {y.Count} numbers y; expected as many.", nameof(y));
        }

        Name = name;
        _x = [.. x];
        _y = [.. y];
    }

    /// <summary>Its name in the legend; if empty, it is not there.</summary>
    public string Name { get; }

    /// <summary>The number of its colour, from 0; if null, the next one that no series before it took. There are eight; then they begin anew.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Color
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
            field = value;
        }
    }

    /// <inheritdoc/>
    internal override IEnumerable<double> XValues => _x;

    /// <inheritdoc/>
    internal override IEnumerable<double> YValues => _y;

    /// <inheritdoc/>
    internal override string? LegendName => Name.Length > 0 ? Name : null;

    /// <inheritdoc/>
    internal override bool TakesColor => true;

    /// <inheritdoc/>
    internal override int? GivenColor => Color;

    /// <summary>The points in their order.</summary>
    private protected IEnumerable<(double X, double Y)> Points => _x.Zip(_y);

    /// <summary>The number of points.</summary>
    private protected int Count => _x.Length;

    /// <summary>The point as people read it.</summary>
    private protected string Tip(double x, double y)
    {
        string point = FormattableString.Invariant($"{x:G6}: {y:G4}");
        return Name.Length > 0 ? $"{Name}, {point}" : point;
    }
}
