using System.Text;

namespace Netwright;

/// <summary>The table that scikit-learn's <c>classification_report</c> prints, to the character.</summary>
internal sealed class ClassificationReport
{
    private static readonly string[] Averages = ["accuracy", "macro avg", "weighted avg"];

    private readonly ConfusionMatrix _matrix;
    private readonly IReadOnlyList<string>? _names;
    private readonly int _digits;
    private readonly int _width;

    /// <summary>Checks the arguments.</summary>
    public ClassificationReport(ConfusionMatrix matrix, IReadOnlyList<string>? names, int digits)
    {
        if (names is not null && names.Count != matrix.Classes)
        {
            throw new ArgumentException($"Expected names of {matrix.Classes} classes, found {names.Count}.", nameof(names));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        _matrix = matrix;
        _names = names;
        _digits = digits;
        _width = Math.Max(Averages.Max(static name => name.Length), matrix.OccurringClasses.Select(label => NameOf(label).Length).DefaultIfEmpty().Max());
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        Line(text, "", "precision", "recall", "f1-score", "support");
        text.Append('\n');
        foreach (int label in _matrix.OccurringClasses)
        {
            ClassScores scores = _matrix.ScoresOf(label);
            Line(text, NameOf(label), Number(scores.Precision), Number(scores.Recall), Number(scores.F1), scores.Support.ToString());
        }

        text.Append('\n');
        Line(text, Averages[0], "", "", Number(_matrix.Accuracy), _matrix.Total.ToString());
        Average(text, Averages[1], Averaging.Macro);
        Average(text, Averages[2], Averaging.Weighted);
        return text.ToString();
    }

    private void Average(StringBuilder text, string name, Averaging averaging) => Line(
        text,
        name,
        Number(_matrix.Average(averaging, static scores => scores.Precision)),
        Number(_matrix.Average(averaging, static scores => scores.Recall)),
        Number(_matrix.Average(averaging, static scores => scores.F1)),
        _matrix.Total.ToString());

    private void Line(StringBuilder text, string name, params ReadOnlySpan<string> cells)
    {
        text.Append(name.PadLeft(_width)).Append(' ');
        foreach (string cell in cells)
        {
            text.Append(' ').Append(cell.PadLeft(9));
        }

        text.Append('\n');
    }

    private string Number(double value) => value.ToString("F" + _digits);

    private string NameOf(int label) => _names?[label] ?? label.ToString();
}
