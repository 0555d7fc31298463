using System.Globalization;

namespace Netwright;

/// <summary>One row of a CSV file.</summary>
public sealed class CsvRow
{
    private readonly CsvHeader _header;
    private readonly string[] _fields;

    internal CsvRow(CsvHeader header, int line, string[] fields) => (_header, Line, _fields) = (header, line, fields);

    /// <summary>The columns, and how the file is written.</summary>
    internal CsvHeader Header => _header;

    /// <summary>The line of the file on which the row begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The names of the columns in their order.</summary>
    public IReadOnlyList<string> Columns => _header.Columns;

    /// <summary>The text in a column, without quotes.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public string this[string column] => _fields[_header.PlaceOf(column)];

    /// <summary>Whether the value in a column is missing (<see cref="CsvOptions.MissingMarkers"/>).</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public bool IsMissing(string column) => _header.Options.IsMissing(this[column]);

    /// <summary>
    /// The number in a column, with a point as the decimal separator whatever the culture; NaN if it is missing and <see cref="MissingValues.NaN"/> allows it.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="InvalidDataException">There is no finite number; the message names file, line, column and what was found.</exception>
    public float Number(string column)
    {
        string text = this[column];
        if (_header.Options.Missing == MissingValues.NaN && _header.Options.IsMissing(text))
        {
            return float.NaN;
        }

        return float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float value) && float.IsFinite(value)
            ? value
            : throw Unexpected(column, "a finite number");
    }

    /// <summary>What to throw where a column holds something else than is expected.</summary>
    internal InvalidDataException Unexpected(string column, string expected)
    {
        string found = IsMissing(column) ? $"a missing value ('{this[column]}')" : $"'{this[column]}'";
        return new InvalidDataException($"{_header.Path}: line {Line}, column '{column}': expected {expected}, found {found}.");
    }
}
