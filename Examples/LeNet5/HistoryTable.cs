using Netwright;
using Spectre.Console;

namespace Digits;

/// <summary>The epochs of a training as a table.</summary>
internal static class HistoryTable
{
    /// <summary>Makes the table.</summary>
    public static Table Create(History history)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string heading in new[] { "Epoch", "Loss", "Accuracy", "Test loss", "Test accuracy", "Seconds", "Images/s" })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (EpochResult epoch in history.Epochs)
        {
            table.AddRow(
                $"{epoch.Epoch}",
                $"{epoch.Loss:F4}",
                $"{epoch.Accuracy:F4}",
                $"{epoch.ValidationLoss:F4}",
                $"{epoch.ValidationAccuracy:F4}",
                $"{epoch.Duration.TotalSeconds:F2}",
                $"{epoch.SamplesPerSecond:N0}");
        }

        return table;
    }
}
