namespace Netwright.Reports;

/// <summary>The part of the numbers that an axis shows.</summary>
public readonly record struct AxisRange
{
    /// <summary>Sets the range.</summary>
    /// <param name="min">Where it begins.</param>
    /// <param name="max">Where it ends, behind its begin.</param>
    /// <exception cref="ArgumentException">The range is empty or not finite.</exception>
    public AxisRange(double min, double max)
    {
        if (!(double.IsFinite(min) && double.IsFinite(max) && min < max))
        {
            throw new ArgumentException($"Expected a finite range from min to a greater max, found {min} to {max}.", nameof(max));
        }

        (Min, Max) = (min, max);
    }

    /// <summary>Where it begins.</summary>
    public double Min { get; }

    /// <summary>Where it ends.</summary>
    public double Max { get; }
}
