using System.Globalization;
using Spectre.Console;

namespace Netwright.Terminal;

/// <summary>The epochs of a run as a table: losses, accuracies and metrics, seconds and speed, and the learning rate if it changed.</summary>
public static class HistoryTable
{
    /// <summary>Makes the table; a column has what some epoch has.</summary>
    /// <param name="history">The run.</param>
    /// <param name="unit">What samples are called in the heading of the last column.</param>
    public static Table Create(History history, string unit = "samples")
    {
        ArgumentNullException.ThrowIfNull(history);
        bool hasRates = history.Epochs.Select(static epoch => epoch.LearningRate).Distinct().Count() > 1;
        string[] measures =
        [
            .. history.Epochs.SelectMany(static epoch => epoch.Measures())
                .Select(static measure => measure.Name)
                .Where(name => hasRates || name != EpochLine.LearningRate)
                .Distinct(),
        ];
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string heading in (string[])["epoch", .. measures, "seconds", $"{unit}/s"])
        {
            // Blanks let narrow terminals break it.
            table.AddColumn(new TableColumn(Markup.Escape(heading.Replace('_', ' '))).RightAligned());
        }

        foreach (EpochResult epoch in history.Epochs)
        {
            Dictionary<string, double> values = epoch.Measures().ToDictionary(static measure => measure.Name, static measure => measure.Value);
            table.AddRow(
            [
                epoch.Epoch.ToString(CultureInfo.InvariantCulture),
                .. measures.Select(name => values.TryGetValue(name, out double value) ? EpochLine.Number(value) : ""),
                epoch.Duration.TotalSeconds.ToString("F2", CultureInfo.InvariantCulture),
                epoch.SamplesPerSecond.ToString("N0", CultureInfo.InvariantCulture),
            ]);
        }

        return table;
    }
}
