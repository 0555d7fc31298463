using System.IO.Compression;
using System.Text;

namespace Netwright;

/// <summary>A file that is read and must stay as it is meanwhile. What goes wrong is said with its name.</summary>
internal sealed class WatchedFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly FileState _state;

    /// <summary>Opens a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public WatchedFile(string path)
    {
        _path = path;
        _file = File.OpenRead(path);
        _state = FileState.Of(path);
    }

    /// <summary>The length of the file as it lies on the disk.</summary>
    public long Length => _state.Length;

    /// <summary>Whether the content is compressed with gzip, which is told by the content, not by the name.</summary>
    public bool IsCompressed { get; private set; }

    /// <summary>The content, decompressed where it is compressed.</summary>
    public Stream OpenContent() => Guard(() =>
    {
        IsCompressed = _file.ReadByte() == 0x1F && _file.ReadByte() == 0x8B;
        _file.Position = 0;
        return IsCompressed ? new GZipStream(_file, CompressionMode.Decompress, leaveOpen: true) : (Stream)_file;
    });

    /// <summary>The file as it is, whole.</summary>
    /// <exception cref="InvalidDataException">It is larger than an array can be.</exception>
    public byte[] ReadBytes()
    {
        if (Length > Array.MaxLength)
        {
            throw new InvalidDataException($"{_path}: expected at most {Array.MaxLength} bytes, found {Length}.");
        }

        byte[] bytes = new byte[Length];
        int read = _file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : throw new InvalidDataException($"truncated: expected {bytes.Length} bytes, found {read}.");
    }

    /// <summary>Reads something, and names the file where that fails.</summary>
    /// <exception cref="InvalidDataException">The content is damaged, or the file changed meanwhile.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (IsOfReading(exception) && !exception.Message.StartsWith(_path, StringComparison.Ordinal))
        {
            ThrowIfChanged();
            throw exception switch
            {
                InvalidDataException when IsCompressed =>
                    new InvalidDataException($"{_path}: expected a gzip stream, found damaged data: {exception.Message}", exception),
                DecoderFallbackException => new InvalidDataException($"{_path}: expected text in UTF-8, found other bytes: {exception.Message}", exception),
                InvalidDataException => new InvalidDataException($"{_path}: {exception.Message}", exception),
                _ => new IOException($"{_path}: cannot be read: {exception.Message}", exception),
            };
        }
    }

    /// <summary>Throws if the file is not as it was when it was opened.</summary>
    /// <exception cref="InvalidDataException">It changed, or is gone.</exception>
    public void ThrowIfChanged() => _state.ThrowIfChanged("while it was read");

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static bool IsOfReading(Exception exception) => exception is InvalidDataException or DecoderFallbackException or IOException;
}
