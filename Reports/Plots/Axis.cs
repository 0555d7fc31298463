namespace Netwright.Reports;

/// <summary>An axis: which numbers it shows, and where.</summary>
internal sealed class Axis
{
    /// <summary>The part of the range that is left free at each end.</summary>
    private const double Margin = 0.04;

    private readonly bool _isLogarithmic;
    private readonly double _start;
    private readonly double _length;

    private Axis(AxisRange range, bool isLogarithmic, IReadOnlyList<Tick> ticks)
    {
        _isLogarithmic = isLogarithmic;
        Range = range;
        Ticks = ticks;
        _start = Transform(range.Min);
        _length = Transform(range.Max) - _start;
    }

    /// <summary>What it shows.</summary>
    public AxisRange Range { get; }

    /// <summary>The numbers that are named.</summary>
    public IReadOnlyList<Tick> Ticks { get; }

    /// <summary>Makes an axis.</summary>
    /// <param name="values">What has to be on it.</param>
    /// <param name="scale">How it is divided.</param>
    /// <param name="range">What it shows; if null, all values and a little more.</param>
    /// <param name="ticks">About how many numbers should be named.</param>
    public static Axis Of(IEnumerable<double> values, AxisScale scale, AxisRange? range, int ticks)
    {
        bool isLogarithmic = scale == AxisScale.Logarithmic;
        double[] shown = [.. values.Where(value => double.IsFinite(value) && (!isLogarithmic || value > 0))];
        if (isLogarithmic)
        {
            AxisRange logarithms = range is { } given
                ? new AxisRange(Math.Log10(given.Min), Math.Log10(given.Max))
                : Widen([.. shown.Select(Math.Log10)]);
            var powers = new AxisRange(Math.Pow(10, logarithms.Min), Math.Pow(10, logarithms.Max));
            return new Axis(powers, true, Tick.Logarithmic(powers, ticks));
        }

        AxisRange all = range ?? Widen(shown);
        return new Axis(all, false, Tick.Linear(all, ticks, Array.TrueForAll(shown, double.IsInteger)));
    }

    /// <summary>Where a number is, from 0 to 1 within the range; NaN if nowhere.</summary>
    public double Place(double value) => _isLogarithmic && value <= 0 ? double.NaN : (Transform(value) - _start) / _length;

    /// <summary>The number at a place.</summary>
    public double ValueAt(double place)
    {
        double value = _start + (place * _length);
        return _isLogarithmic ? Math.Pow(10, value) : value;
    }

    private double Transform(double value) => _isLogarithmic ? Math.Log10(value) : value;

    private static AxisRange Widen(double[] values)
    {
        if (values.Length == 0)
        {
            return new AxisRange(0, 1);
        }

        (double min, double max) = (values.Min(), values.Max());
        double margin = max > min ? Margin * (max - min) : Math.Max(Math.Abs(min) / 2, 0.5);
        return new AxisRange(min - margin, max + margin);
    }
}
