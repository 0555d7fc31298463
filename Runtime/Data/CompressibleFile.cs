namespace Netwright;

/// <summary>Reads files that may be compressed with gzip.</summary>
internal static class CompressibleFile
{
    // Deflate shrinks to 1/1032 at best: more than that no file can hold.
    private const int GreatestRatio = 1032;

    /// <summary>Hands the content to a reader, together with the most bytes that it can have.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is compressed and damaged, or changed while it was read; or what the reader throws.</exception>
    public static T Read<T>(string path, Func<Stream, long, T> read)
    {
        using var file = new WatchedFile(path);
        using Stream content = file.OpenContent();
        T result = file.Guard(() => read(content, file.IsCompressed ? (file.Length + 1) * GreatestRatio : file.Length));
        file.ThrowIfChanged();
        return result;
    }
}
