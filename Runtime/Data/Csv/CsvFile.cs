using System.Text;

namespace Netwright;

/// <summary>
/// Reads CSV files row by row, however large they are: RFC 4180's quotes, UTF-8 with or without a byte order mark, plain or compressed with gzip.
/// <see cref="CsvTable"/> reads a whole file.
/// </summary>
public static class CsvFile
{
    /// <summary>The rows of a file, read as they are asked for; each enumeration reads the file anew.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is malformed or changed while it was read; the message names file, line, what was expected and found.
    /// </exception>
    public static IEnumerable<CsvRow> Rows(string path, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(path, options ?? new CsvOptions());
    }

    private static IEnumerable<CsvRow> Read(string path, CsvOptions options)
    {
        using var file = new WatchedFile(path);
        using Stream content = file.OpenContent();
        using var text = new StreamReader(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        var tokenizer = new CsvTokenizer(text, path, options.Separator);
        string[]? fields = file.Guard(tokenizer.Read);
        if (fields is null)
        {
            throw new InvalidDataException($"{path}: expected {(options.HasHeader ? "a header" : "rows")}, found an empty file.");
        }

        var header = new CsvHeader(path, options.HasHeader ? fields : [.. Enumerable.Range(0, fields.Length).Select(static place => $"{place}")], options);
        if (options.HasHeader)
        {
            fields = file.Guard(tokenizer.Read);
        }

        for (; fields is not null; fields = file.Guard(tokenizer.Read))
        {
            if (fields.Length != header.Columns.Count)
            {
                throw new InvalidDataException($"{path}: line {tokenizer.Line}: expected {header.Columns.Count} fields, found {fields.Length}.");
            }

            yield return new CsvRow(header, tokenizer.Line, fields);
        }

        file.ThrowIfChanged();
    }
}
