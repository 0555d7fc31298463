using Netwright;
using Spectre.Console;

namespace Digits;

/// <summary>The confusion matrix as a table: a row an actual digit, a column a predicted one.</summary>
internal static class ConfusionTable
{
    /// <summary>Makes the table; right answers are green, wrong ones red.</summary>
    public static Table Create(ConfusionMatrix confusion)
    {
        Table table = new Table().Border(TableBorder.Simple).Title("Confusion matrix: rows actual, columns predicted");
        table.AddColumn("");
        for (int predicted = 0; predicted < confusion.Classes; predicted++)
        {
            table.AddColumn(new TableColumn($"{predicted}").RightAligned());
        }

        for (int actual = 0; actual < confusion.Classes; actual++)
        {
            table.AddRow([$"{actual}", .. Enumerable.Range(0, confusion.Classes).Select(predicted => Cell(confusion, actual, predicted))]);
        }

        return table;
    }

    private static string Cell(ConfusionMatrix confusion, int actual, int predicted) => confusion[actual, predicted] switch
    {
        0 => "[grey]·[/]",
        var count when actual == predicted => $"[green]{count}[/]",
        var count => $"[red]{count}[/]",
    };
}
