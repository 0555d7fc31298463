using System.IO.Compression;

namespace Netwright;

/// <summary>Reads files that may be compressed with gzip, which is told by the content, not by the name.</summary>
internal static class CompressibleFile
{
    // Deflate shrinks to 1/1032 at best: more than that no file can hold.
    private const int GreatestRatio = 1032;

    /// <summary>Hands the content to a reader, together with the most bytes that it can have.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is compressed and damaged; or what the reader throws.</exception>
    public static T Read<T>(string path, Func<Stream, long, T> read)
    {
        using FileStream file = File.OpenRead(path);
        bool isCompressed = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        if (!isCompressed)
        {
            return read(file, file.Length);
        }

        try
        {
            using var gzip = new GZipStream(file, CompressionMode.Decompress);
            return read(gzip, (file.Length + 1) * GreatestRatio);
        }
        catch (InvalidDataException exception) when (!exception.Message.StartsWith(path, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{path}: expected a gzip stream, found damaged data: {exception.Message}", exception);
        }
    }
}
