namespace Netwright;

/// <summary>A CSV file in memory, of which datasets are made: columns are features, a class, or targets.</summary>
public sealed class CsvTable
{
    private readonly CsvHeader _header;
    private readonly CsvRow[] _rows;

    private CsvTable(CsvHeader header, CsvRow[] rows) => (_header, _rows) = (header, rows);

    /// <summary>The names of the columns in their order.</summary>
    public IReadOnlyList<string> Columns => _header.Columns;

    /// <summary>The rows in their order.</summary>
    public IReadOnlyList<CsvRow> Rows => _rows;

    /// <summary>Reads a file.</summary>
    /// <inheritdoc cref="CsvFile.Rows"/>
    public static CsvTable Read(string path, CsvOptions? options = null)
    {
        CsvRow[] rows = [.. CsvFile.Rows(path, options)];
        return rows.Length > 0 ? new CsvTable(rows[0].Header, rows) : throw new InvalidDataException($"{path}: expected rows below the header, found none.");
    }

    /// <summary>The different texts of a column in alphabetical order (ordinal): the classes, if it holds classes. Missing values are none.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public IReadOnlyList<string> Classes(string column) =>
        [.. _rows.Where(row => !row.IsMissing(column)).Select(row => row[column]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A labelled dataset: each row is a sample of flat features.</summary>
    /// <param name="target">The column of the class.</param>
    /// <param name="features">The columns of numbers to learn from; if null, all others in their order.</param>
    /// <param name="classes">
    /// The texts of the classes in the order of their labels, such as another file's; if null, <see cref="Classes"/> of the column.
    /// </param>
    /// <exception cref="ArgumentException">A column does not exist.</exception>
    /// <exception cref="InvalidDataException">
    /// A value is missing where that is refused, a feature is no number, or a class is unknown; the message names file, line and column.
    /// </exception>
    public ArrayDataset ToClassification(string target, IReadOnlyList<string>? features = null, IReadOnlyList<string>? classes = null)
    {
        features ??= AllBut([target]);
        classes ??= Classes(target);
        Dictionary<string, int> labels = classes.Index().ToDictionary(static item => item.Item, static item => item.Index, StringComparer.Ordinal);
        List<CsvRow> rows = Complete([target, .. features]);
        return new ArrayDataset([features.Count], Numbers(rows, features), rows.Select(Label).ToArray(), classes.Count);

        int Label(CsvRow row) => !row.IsMissing(target) && labels.TryGetValue(row[target], out int label)
            ? label
            : throw row.Unexpected(target, $"one of the classes {string.Join(", ", classes)}");
    }

    /// <summary>A dataset with target vectors: each row is a sample of flat features.</summary>
    /// <param name="targets">The columns of the target vector.</param>
    /// <param name="features">The columns of numbers to learn from; if null, all others in their order.</param>
    /// <inheritdoc cref="ToClassification" path="/exception"/>
    public ArrayDataset ToRegression(IReadOnlyList<string> targets, IReadOnlyList<string>? features = null)
    {
        ArgumentNullException.ThrowIfNull(targets);
        features ??= AllBut(targets);
        List<CsvRow> rows = Complete([.. targets, .. features]);
        foreach (string target in targets)
        {
            if (rows.Find(row => row.IsMissing(target)) is { } row)
            {
                throw row.Unexpected(target, "a target");
            }
        }

        return new ArrayDataset([features.Count], Numbers(rows, features), Numbers(rows, targets), targets.Count);
    }

    private string[] AllBut(IReadOnlyList<string> targets) => [.. Columns.Where(column => !targets.Contains(column))];

    /// <summary>The rows that are used: without those that lack a value, if so they are skipped.</summary>
    private List<CsvRow> Complete(IReadOnlyList<string> columns) =>
        [.. _rows.Where(row => _header.Options.Missing != MissingValues.SkipRow || !columns.Any(row.IsMissing))];

    private static float[] Numbers(List<CsvRow> rows, IReadOnlyList<string> columns) =>
        [.. rows.SelectMany(row => columns.Select(row.Number))];
}
