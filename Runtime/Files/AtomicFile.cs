namespace Netwright.Files;

/// <summary>
/// A file that appears whole or not at all: written beside its place under a temporary name, flushed to the disk, then renamed.
/// Disposed without <see cref="Commit"/>, it leaves what stood there before and nothing else. For callbacks and reports of one's own.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporaryPath;
    private bool _committed;

    /// <summary>Begins to write a file.</summary>
    /// <param name="path">Where it shall stand; its folder must exist.</param>
    /// <exception cref="IOException">The path is a folder, its folder does not exist, or the file cannot be created.</exception>
    public AtomicFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
        if (Directory.Exists(_path))
        {
            throw new IOException($"Cannot write {path}: expected the name of a file, found a folder.");
        }

        string folder = Path.GetDirectoryName(_path)!;
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"Cannot write {path}: the folder {folder} does not exist.");
        }

        _temporaryPath = Path.Combine(folder, $".{Path.GetRandomFileName()}.tmp");

        // Unbuffered: writers hand over large spans, and closing an abandoned file must not write (and fail) once more.
        Stream = new FileStream(_temporaryPath, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    /// <summary>Where the content goes; unbuffered.</summary>
    internal FileStream Stream { get; }

    /// <summary>Writes a whole file.</summary>
    /// <param name="path">The file; replaced if it exists.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="IOException">It cannot be written; the message names it, and what stood there before is untouched.</exception>
    public static void WriteAll(string path, ReadOnlySpan<byte> content)
    {
        using var file = new AtomicFile(path);
        file.Write(content);
        file.Commit();
    }

    /// <summary>Writes bytes.</summary>
    /// <exception cref="IOException">They cannot be written; the message names the file that was asked for.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Stream.Write(bytes);
        }
        catch (IOException exception)
        {
            throw CannotWrite(exception);
        }
    }

    /// <summary>Puts the file in its place, over what stood there before.</summary>
    /// <exception cref="IOException">It cannot be written; the message names the file that was asked for.</exception>
    public void Commit()
    {
        try
        {
            Stream.Flush(flushToDisk: true);
            Stream.Dispose();
            File.Move(_temporaryPath, _path, overwrite: true);
        }
        catch (IOException exception)
        {
            throw CannotWrite(exception);
        }

        _committed = true;
    }

    /// <summary>Closes the file; deletes what was written unless it was committed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_committed)
        {
            File.Delete(_temporaryPath);
        }
    }

    // The system's message names the temporary file at best.
    private IOException CannotWrite(IOException exception) => new($"Cannot write {_path}: {exception.Message}", exception);
}
