using System.Globalization;

namespace Netwright.Reports;

/// <summary>A number that an axis names.</summary>
/// <param name="Value">The number.</param>
/// <param name="Label">How it is written.</param>
internal readonly record struct Tick(double Value, string Label)
{
    /// <summary>Round numbers at equal distances: 1, 2 or 5 times a power of ten.</summary>
    /// <param name="range">What the axis shows.</param>
    /// <param name="count">About how many.</param>
    /// <param name="wholeNumbers">Whether there is nothing between whole numbers.</param>
    public static IReadOnlyList<Tick> Linear(AxisRange range, int count, bool wholeNumbers)
    {
        double step = RoundStep((range.Max - range.Min) / count);
        step = wholeNumbers ? Math.Max(1, step) : step;
        int decimals = (int)Math.Max(0, -Math.Floor(Math.Log10(step) + 1e-9));
        var ticks = new List<Tick>();
        for (double index = Math.Ceiling((range.Min / step) - 1e-9); index * step <= range.Max + (1e-9 * step); index++)
        {
            // Counted rather than summed; zero is never minus zero.
            double value = (index * step) + 0.0;
            ticks.Add(new Tick(value, Write(value, step, decimals)));
        }

        return ticks;
    }

    /// <summary>Powers of ten; between them 2 and 5 where there is room.</summary>
    public static IReadOnlyList<Tick> Logarithmic(AxisRange range, int count)
    {
        double decades = Math.Log10(range.Max / range.Min);
        if (decades < 1)
        {
            return Linear(range, count, wholeNumbers: false);
        }

        int step = Math.Max(1, (int)Math.Ceiling(decades / count));
        double[] factors = decades * 3 <= count + 3 ? [1, 2, 5] : [1];
        var ticks = new List<Tick>();
        for (int exponent = (int)Math.Floor(Math.Log10(range.Min)); exponent <= Math.Log10(range.Max); exponent++)
        {
            foreach (double factor in exponent % step == 0 ? factors : [])
            {
                double value = double.Parse($"{factor:F0}E{exponent}", CultureInfo.InvariantCulture);
                if (value >= range.Min && value <= range.Max)
                {
                    ticks.Add(new Tick(value, value.ToString(value is >= 1e-3 and < 1e5 ? "0.####" : "0.#e+0", CultureInfo.InvariantCulture)));
                }
            }
        }

        return ticks;
    }

    private static double RoundStep(double step)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return (step / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 } * power;
    }

    private static string Write(double value, double step, int decimals) => step is >= 1e-4 and < 1e5
        ? value.ToString($"F{decimals}", CultureInfo.InvariantCulture)
        : value.ToString(value == 0 ? "0" : "0.##e+0", CultureInfo.InvariantCulture);
}
