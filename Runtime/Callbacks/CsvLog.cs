using System.Globalization;
using System.Text;
using Netwright.Files;

namespace Netwright;

/// <summary>
/// Writes the results of the epochs as a CSV file with a header: epoch, learning rate, loss, accuracy, metrics, those of validation under <c>val_</c>, and
/// seconds. The file is written anew after each epoch and is always whole; a run that is resumed writes all its epochs.
/// </summary>
/// <param name="path">The file.</param>
public sealed class CsvLog(string path) : Callback
{
    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingSession training, EpochResult result)
    {
        ArgumentNullException.ThrowIfNull(training);
        var text = new StringBuilder();
        text.AppendJoin(',', Columns(training.Results[0]).Select(static column => Quote(column.Name))).Append('\n');
        foreach (EpochResult epoch in training.Results)
        {
            text.AppendJoin(',', Columns(epoch).Select(static column => column.Value)).Append('\n');
        }

        AtomicFile.WriteAll(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static IEnumerable<(string Name, string Value)> Columns(EpochResult result) =>
    [
        ("epoch", result.Epoch.ToString(CultureInfo.InvariantCulture)),
        .. result.Measures().Select(static measure => (measure.Name, Number(measure.Value))),
        ("seconds", Number(result.Duration.TotalSeconds)),
    ];

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Quote(string name) => name.AsSpan().ContainsAny(",\"\r\n") ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : name;
}
