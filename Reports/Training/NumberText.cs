using System.Globalization;

namespace Netwright.Reports;

/// <summary>Numbers as people read them.</summary>
internal static class NumberText
{
    /// <summary>A loss or a metric: four digits behind the point, more for small numbers.</summary>
    public static string Measure(double value) => value.ToString(Math.Abs(value) is > 0 and < 0.001 ? "0.00e+0" : "F4", CultureInfo.InvariantCulture);

    /// <summary>A count with commas.</summary>
    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A time.</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds < 60
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F1} s")
        : time.ToString(time.TotalHours < 1 ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);

    /// <summary>A share of one.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F1}%");
}
