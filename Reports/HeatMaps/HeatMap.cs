using System.Globalization;
using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>A matrix as coloured cells with their numbers, such as a confusion matrix: <c>HeatMap.Of(evaluation.Confusion)</c>.</summary>
public sealed class HeatMap : Figure
{
    /// <summary>Stronger, and the number in the cell could no longer be read.</summary>
    private const double GreatestOpacity = 0.55;

    private readonly HeatMapCell[,] _cells;
    private IReadOnlyList<string>? _rowLabels;
    private IReadOnlyList<string>? _columnLabels;

    /// <summary>Makes a heat map. Positive numbers have one colour, negative ones another; the greatest is the strongest.</summary>
    /// <param name="values">The numbers, row by row; NaN is left blank.</param>
    /// <param name="format">How they are written.</param>
    public HeatMap(double[,] values, string format = "G3")
        : this(ToCells(values, format))
    {
    }

    private HeatMap(HeatMapCell[,] cells) => _cells = cells;

    /// <summary>The names of the rows; if null, their numbers from 0.</summary>
    /// <exception cref="ArgumentException">There are not as many as rows.</exception>
    public IReadOnlyList<string>? RowLabels
    {
        get => _rowLabels;
        init => _rowLabels = Check(value, Rows, nameof(RowLabels));
    }

    /// <summary>The names of the columns; if null, their numbers from 0.</summary>
    /// <exception cref="ArgumentException">There are not as many as columns.</exception>
    public IReadOnlyList<string>? ColumnLabels
    {
        get => _columnLabels;
        init => _columnLabels = Check(value, Columns, nameof(ColumnLabels));
    }

    /// <summary>What the rows are; nothing by default.</summary>
    public string RowTitle { get; init; } = "";

    /// <summary>What the columns are; nothing by default.</summary>
    public string ColumnTitle { get; init; } = "";

    private int Rows => _cells.GetLength(0);

    private int Columns => _cells.GetLength(1);

    /// <summary>A confusion matrix: right answers have one colour, wrong ones another, strongest where most are wrong.</summary>
    /// <param name="confusion">What was taken for what.</param>
    /// <param name="names">The names of the classes; if null, their numbers.</param>
    /// <exception cref="ArgumentException">There are not as many names as classes.</exception>
    public static HeatMap Of(ConfusionMatrix confusion, IReadOnlyList<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(confusion);
        Check(names, confusion.Classes, nameof(names));
        return new HeatMap(ConfusionCells.Create(confusion, names))
        {
            Title = "Confusion matrix",
            RowTitle = "actual",
            ColumnTitle = "predicted",
            RowLabels = names,
            ColumnLabels = names,
            Description = FormattableString.Invariant(
                $"Confusion matrix of {confusion.Classes} classes, rows actual, columns predicted: {100 * confusion.Accuracy:F1}% of {confusion.Total} samples are right."),
        };
    }

    /// <inheritdoc/>
    private protected override string Describe() =>
        $"{(Title.Length > 0 ? $"{Title}: h" : "H")}eat map of {Rows} rows{Named(RowTitle)} and {Columns} columns{Named(ColumnTitle)}.";

    /// <inheritdoc/>
    private protected override Drawing Draw(double top)
    {
        double side = Math.Clamp(400.0 / Math.Max(Rows, Columns), 12, 46);
        string[] rows = [.. Enumerable.Range(0, Rows).Select(row => _rowLabels?[row] ?? row.ToString(CultureInfo.InvariantCulture))];
        string[] columns = [.. Enumerable.Range(0, Columns).Select(column => _columnLabels?[column] ?? column.ToString(CultureInfo.InvariantCulture))];

        // Names that do not fit above their column stand upright.
        double widest = columns.Select(static name => Svg.WidthOf(name, 12)).DefaultIfEmpty().Max();
        bool isUpright = widest > side - 2;
        double left = 8 + (RowTitle.Length > 0 ? 20 : 0) + rows.Select(static name => Svg.WidthOf(name, 12)).DefaultIfEmpty().Max() + 6;
        double first = top + 8 + (ColumnTitle.Length > 0 ? 20 : 0) + (isUpright ? widest + 6 : 16);

        var content = new List<XElement>();
        for (int row = 0; row < Rows; row++)
        {
            content.Add(Svg.Text(rows[row], left - 6, first + ((row + 0.5) * side) + 4, "tick", "end"));
            for (int column = 0; column < Columns; column++)
            {
                // Most cells of a large confusion matrix are empty.
                HeatMapCell cell = _cells[row, column];
                content.AddRange(cell.Text.Length > 0 ? DrawCell(cell, left + (column * side), first + (row * side), side) : []);
            }
        }

        for (int column = 0; column < Columns; column++)
        {
            double middle = left + ((column + 0.5) * side);
            XElement label = isUpright ? Svg.Text(columns[column], 0, 0, "tick", "start") : Svg.Text(columns[column], middle, first - 5, "tick");
            if (isUpright)
            {
                label.SetAttributeValue("transform", $"translate({Svg.Number(middle + 4)} {Svg.Number(first - 5)}) rotate(-90)");
            }

            content.Add(label);
        }

        content.Add(DrawGrid(left, first, side));
        content.AddRange(DrawTitles(left, first, top, side));
        return new Drawing(Math.Max(160, left + (Columns * side) + 12), first + (Rows * side) + 12, content);
    }

    private XElement DrawGrid(double left, double first, double side)
    {
        IEnumerable<string> across = Enumerable.Range(0, Rows + 1)
            .Select(row => $"M{Svg.Number(left)} {Svg.Number(first + (row * side))}h{Svg.Number(Columns * side)}");
        IEnumerable<string> down = Enumerable.Range(0, Columns + 1)
            .Select(column => $"M{Svg.Number(left + (column * side))} {Svg.Number(first)}v{Svg.Number(Rows * side)}");
        return Svg.Element("path", ("class", "grid"), ("d", string.Concat([.. across, .. down])));
    }

    private IEnumerable<XElement> DrawTitles(double left, double first, double top, double side)
    {
        if (ColumnTitle.Length > 0)
        {
            yield return Svg.Text(ColumnTitle, left + (Columns * side / 2), top + 18, "label");
        }

        if (RowTitle.Length > 0)
        {
            XElement label = Svg.Text(RowTitle, 0, 0, "label");
            label.SetAttributeValue("transform", $"translate(18 {Svg.Number(first + (Rows * side / 2))}) rotate(-90)");
            yield return label;
        }
    }

    private static IEnumerable<XElement> DrawCell(HeatMapCell cell, double x, double y, double side)
    {
        XElement box = Svg.Element(
            "rect",
            ("x", x), ("y", y), ("width", side), ("height", side), ("class", "cell"), ("fill", FigureStyle.ColorOf(cell.Strength < 0 ? 1 : 0)),
            ("fill-opacity", Svg.Number(Math.Abs(cell.Strength) * GreatestOpacity)));
        yield return box.WithTip(cell.Tip);

        double size = Math.Min(Math.Min(FigureStyle.TextSize, side - 4), (side - 4) / (0.6 * Math.Max(1, cell.Text.Length)));
        if (size >= 6)
        {
            XElement text = Svg.Text(cell.Text, x + (side / 2), y + (side / 2) + (0.35 * size), "value");
            text.SetAttributeValue("font-size", Svg.Number(size));
            yield return text;
        }
    }

    private static HeatMapCell[,] ToCells(double[,] values, string format)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] finite = [.. values.Cast<double>().Where(double.IsFinite)];
        double greatest = finite.Length == 0 ? 0 : finite.Max(Math.Abs);
        var cells = new HeatMapCell[values.GetLength(0), values.GetLength(1)];
        for (int row = 0; row < cells.GetLength(0); row++)
        {
            for (int column = 0; column < cells.GetLength(1); column++)
            {
                double value = values[row, column];
                string text = double.IsNaN(value) ? "" : value.ToString(format, CultureInfo.InvariantCulture);
                cells[row, column] = new HeatMapCell(text, double.IsFinite(value) && greatest > 0 ? value / greatest : 0, text);
            }
        }

        return cells;
    }

    private static string Named(string title) => title.Length > 0 ? $" ({title})" : "";

    private static IReadOnlyList<string>? Check(IReadOnlyList<string>? labels, int count, string name) => labels is null || labels.Count == count
        ? labels
        : throw new ArgumentException($"{name}: expected {count} names, found {labels.Count}.", name);
}
