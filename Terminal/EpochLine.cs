using System.Globalization;

namespace Netwright.Terminal;

/// <summary>The results of an epoch in one line of text.</summary>
internal static class EpochLine
{
    /// <summary>The name of the learning rate among the measures.</summary>
    public const string LearningRate = "learning_rate";

    /// <summary>The line of an epoch; the learning rate is in it where a schedule changes it.</summary>
    public static string Of(EpochResult result, TrainingSession training, string unit) => string.Join("  ",
    [
        Title(result.Epoch, training.Options.Epochs),
        .. result.Measures()
            .Where(measure => measure.Name != LearningRate || training.Options.Schedule is not null)
            .Select(static measure => $"{measure.Name} {Number(measure.Value)}"),
        Speed(result.SamplesPerSecond, unit),
        Time(result.Duration),
    ]);

    /// <summary>Which epoch of how many, the numbers below one another.</summary>
    public static string Title(int epoch, int epochs)
    {
        string last = epochs.ToString(CultureInfo.InvariantCulture);
        return $"epoch {epoch.ToString(CultureInfo.InvariantCulture).PadLeft(last.Length)}/{last}";
    }

    /// <summary>Four digits behind the point, more for small numbers.</summary>
    public static string Number(double value) => value.ToString(Math.Abs(value) is > 0 and < 0.001 ? "0.00e+0" : "F4", CultureInfo.InvariantCulture);

    /// <summary>Samples in a second.</summary>
    public static string Speed(double samplesPerSecond, string unit) => string.Create(CultureInfo.InvariantCulture, $"{samplesPerSecond:N0} {unit}/s");

    /// <summary>A time: 0.25 s, 1:05, 2:01:05.</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds < 10
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F2} s")
        : time.ToString(time.TotalHours < 1 ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);
}
