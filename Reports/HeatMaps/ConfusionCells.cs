using System.Globalization;

namespace Netwright.Reports;

/// <summary>The cells of a confusion matrix: rows actual, columns predicted.</summary>
internal static class ConfusionCells
{
    /// <summary>How strong the cell of a single error is, lest it be overlooked.</summary>
    private const double FaintestError = 0.12;

    /// <summary>How strong the cell of the commonest error is.</summary>
    private const double StrongestError = 0.75;

    /// <summary>Makes them. Right answers are as strong as their share of the class, errors as their share is beside that of the commonest one.</summary>
    public static HeatMapCell[,] Create(ConfusionMatrix confusion, IReadOnlyList<string>? names)
    {
        int classes = confusion.Classes;
        double commonest = Enumerable.Range(0, classes * classes)
            .Where(place => place / classes != place % classes)
            .Select(place => Share(place / classes, place % classes))
            .DefaultIfEmpty().Max();
        var cells = new HeatMapCell[classes, classes];
        for (int actual = 0; actual < classes; actual++)
        {
            for (int predicted = 0; predicted < classes; predicted++)
            {
                int count = confusion[actual, predicted];
                double strength = count == 0 ? 0
                    : actual == predicted ? Share(actual, predicted)
                    : -FaintestError - ((StrongestError - FaintestError) * Share(actual, predicted) / commonest);
                string text = count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
                cells[actual, predicted] = new HeatMapCell(text, strength, $"{count} of {NameOf(actual)} taken for {NameOf(predicted)}");
            }
        }

        return cells;

        double Share(int actual, int predicted) => (double)confusion[actual, predicted] / Math.Max(1, confusion.ScoresOf(actual).Support);

        string NameOf(int label) => names?[label] ?? label.ToString(CultureInfo.InvariantCulture);
    }
}
