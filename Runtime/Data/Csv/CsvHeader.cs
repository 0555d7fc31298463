namespace Netwright;

/// <summary>The columns of a CSV file.</summary>
internal sealed class CsvHeader
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Names the columns.</summary>
    /// <exception cref="InvalidDataException">Two have one name.</exception>
    public CsvHeader(string path, IReadOnlyList<string> columns, CsvOptions options)
    {
        (Path, Columns, Options) = (path, columns, options);
        foreach ((int place, string name) in columns.Index())
        {
            if (!_places.TryAdd(name, place))
            {
                throw new InvalidDataException($"{path}: line 1: expected columns of different names, found '{name}' in columns {_places[name] + 1} and {place + 1}.");
            }
        }
    }

    /// <summary>The file, for messages.</summary>
    public string Path { get; }

    /// <summary>The names of the columns in their order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>How the file is written.</summary>
    public CsvOptions Options { get; }

    /// <summary>The place of a column, from 0.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public int PlaceOf(string column) => _places.TryGetValue(column, out int place)
        ? place
        : throw new ArgumentException($"{Path}: expected one of the columns {string.Join(", ", Columns)}; found '{column}'.", nameof(column));
}
