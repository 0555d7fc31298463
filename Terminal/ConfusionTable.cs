using System.Globalization;
using Spectre.Console;

namespace Netwright.Terminal;

/// <summary>A confusion matrix as a table: a row an actual class, a column a predicted one.</summary>
public static class ConfusionTable
{
    /// <summary>Makes the table; right answers are green, wrong ones red.</summary>
    /// <param name="confusion">What was taken for what.</param>
    /// <param name="names">The names of the classes; if null, their numbers.</param>
    /// <exception cref="ArgumentException">There are not as many names as classes.</exception>
    public static Table Create(ConfusionMatrix confusion, IReadOnlyList<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(confusion);
        if (names is not null && names.Count != confusion.Classes)
        {
            throw new ArgumentException($"Expected names of {confusion.Classes} classes, found {names.Count}.", nameof(names));
        }

        int[] classes = [.. Enumerable.Range(0, confusion.Classes)];
        Table table = new Table().Border(TableBorder.Simple).Title("Confusion matrix: rows actual, columns predicted");
        table.AddColumn("");
        foreach (int predicted in classes)
        {
            table.AddColumn(new TableColumn(NameOf(predicted)).RightAligned());
        }

        foreach (int actual in classes)
        {
            table.AddRow([NameOf(actual), .. classes.Select(predicted => Cell(confusion, actual, predicted))]);
        }

        return table;

        string NameOf(int label) => Markup.Escape(names?[label] ?? label.ToString(CultureInfo.InvariantCulture));
    }

    private static string Cell(ConfusionMatrix confusion, int actual, int predicted) => confusion[actual, predicted] switch
    {
        0 => "[grey]·[/]",
        var count when actual == predicted => $"[green]{count}[/]",
        var count => $"[red]{count}[/]",
    };
}
