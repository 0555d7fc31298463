using System.Globalization;

namespace Netwright;

/// <summary>The result of an epoch as a line of text that gives the same bits again.</summary>
internal static class EpochText
{
    private const char Separator = ';';
    private const int Fields = 10;

    /// <summary>Writes a result.</summary>
    public static string Write(EpochResult result) => string.Join(
        Separator,
        result.Epoch.ToString(CultureInfo.InvariantCulture),
        Text(result.Loss),
        Text(result.Accuracy),
        Text(result.ValidationLoss),
        Text(result.ValidationAccuracy),
        result.Duration.Ticks.ToString(CultureInfo.InvariantCulture),
        Text(result.SamplesPerSecond),
        Text(result.LearningRate),
        Write(result.Metrics),
        Write(result.ValidationMetrics));

    /// <summary>Reads results, one a line.</summary>
    /// <exception cref="FormatException">A line is not one that was written.</exception>
    public static List<EpochResult> ReadAll(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    private static EpochResult Read(string line)
    {
        string[] fields = line.Split(Separator);
        return fields.Length != Fields
            ? throw new FormatException($"the result of an epoch has {Fields} fields; found {fields.Length} in '{line}'.")
            : new EpochResult(
                int.Parse(fields[0], CultureInfo.InvariantCulture),
                Number(fields[1]),
                Optional(fields[2]),
                Optional(fields[3]),
                Optional(fields[4]),
                TimeSpan.FromTicks(long.Parse(fields[5], CultureInfo.InvariantCulture)),
                Number(fields[6]))
            {
                LearningRate = (float)Number(fields[7]),
                Metrics = ReadMetrics(fields[8]),
                ValidationMetrics = ReadMetrics(fields[9]),
            };
    }

    private static string Write(IReadOnlyDictionary<string, double> metrics) =>
        string.Join('&', metrics.Select(static metric => $"{Uri.EscapeDataString(metric.Key)}={Text(metric.Value)}"));

    private static Dictionary<string, double> ReadMetrics(string text) => text.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static metric => metric.Split('='))
        .ToDictionary(static pair => Uri.UnescapeDataString(pair[0]), static pair => Number(pair[^1]));

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static double? Optional(string text) => text.Length == 0 ? null : Number(text);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
