namespace Netwright;

/// <summary>How a CSV file is written, and what is done where values are missing.</summary>
public sealed class CsvOptions
{
    /// <summary>What stands between fields.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>Whether the first line names the columns; otherwise their names are <c>0</c>, <c>1</c>, and so on.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>What becomes of rows in which a chosen value is missing.</summary>
    public MissingValues Missing { get; init; } = MissingValues.Refuse;

    /// <summary>The texts that say that a value is missing; white space around them does not count, nor does case.</summary>
    public IReadOnlyCollection<string> MissingMarkers { get; init; } = ["", "NA", "N/A", "NaN", "null", "?"];

    /// <summary>Whether a text says that a value is missing.</summary>
    internal bool IsMissing(string text) => MissingMarkers.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
}
