namespace Netwright;

/// <summary>Length and time of a file's last change, to notice that it is no longer the file that it was.</summary>
internal readonly record struct FileState(string Path, long Length, DateTime Changed)
{
    /// <summary>The state of a file now.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileState Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists
            ? new FileState(path, file.Length, file.LastWriteTimeUtc)
            : throw new FileNotFoundException($"{path}: expected a file, found none.", path);
    }

    /// <summary>Throws if the file is another now.</summary>
    /// <param name="when">Since when, in words.</param>
    /// <exception cref="InvalidDataException">It changed, or is gone.</exception>
    public void ThrowIfChanged(string when)
    {
        var file = new FileInfo(Path);
        if (!file.Exists)
        {
            throw new InvalidDataException($"{Path}: expected the file to stay, found that it vanished {when}.");
        }

        if (file.Length != Length || file.LastWriteTimeUtc != Changed)
        {
            throw new InvalidDataException($"{Path}: expected the file to stay as it is ({Length} bytes), found that it changed {when} ({file.Length} bytes now).");
        }
    }
}
