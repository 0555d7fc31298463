using Netwright.Files;

namespace Netwright.Runtime.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void CommittedFileReplacesTheOldOne()
    {
        string path = _folder.Write("model", [1, 2, 3]);
        using (var file = new AtomicFile(path))
        {
            file.Stream.Write([4, 5]);
            file.Commit();
        }

        Assert.Equal([4, 5], File.ReadAllBytes(path));
        Assert.Equal(["model"], _folder.Names());
    }

    [Fact]
    public void TheOldFileIsWholeWhileTheNewOneIsWritten()
    {
        string path = _folder.Write("model", [1, 2, 3]);
        using var file = new AtomicFile(path);
        file.Stream.Write([4, 5]);
        file.Stream.Flush();

        Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
    }

    [Fact]
    public void AbandonedFileLeavesTheOldOneAndNothingElse()
    {
        string path = _folder.Write("model", [1, 2, 3]);
        using (var file = new AtomicFile(path))
        {
            file.Stream.Write([4, 5]);
        }

        Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
        Assert.Equal(["model"], _folder.Names());
    }

    [Fact]
    public void AFileThatCannotBeRenamedIsDeleted()
    {
        string path = _folder["model"];
        using (var file = new AtomicFile(path))
        {
            file.Stream.Write([4, 5]);
            Directory.CreateDirectory(path);
            Assert.ThrowsAny<Exception>(file.Commit);
        }

        Assert.Equal(["model"], _folder.Names());
    }

    [Fact]
    public void TwoWritersOfOneFileDoNotMeet()
    {
        string path = _folder["model"];
        using (var first = new AtomicFile(path))
        using (var second = new AtomicFile(path))
        {
            first.Stream.Write([1]);
            second.Stream.Write([2]);
            second.Commit();
            first.Commit();
        }

        Assert.Equal([1], File.ReadAllBytes(path));
        Assert.Equal(["model"], _folder.Names());
    }

    [Fact]
    public void MissingFolderIsNamed()
    {
        var exception = Assert.Throws<DirectoryNotFoundException>(() => new AtomicFile(_folder["none/model"]));
        Assert.Contains(_folder["none"], exception.Message);
    }

    [Fact]
    public void AFolderIsNoFile()
    {
        var exception = Assert.Throws<IOException>(() => new AtomicFile(_folder.Path));
        Assert.Contains("found a folder", exception.Message);
    }
}
