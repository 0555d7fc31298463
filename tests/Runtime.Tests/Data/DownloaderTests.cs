using System.Security.Cryptography;
using Netwright.Downloads;
using Netwright.Runtime.Tests.Files;

namespace Netwright.Runtime.Tests.Data;

public sealed class DownloaderTests : IDisposable
{
    private const string Name = "file.gz";

    private static readonly byte[] Content = [.. Enumerable.Range(0, 300_000).Select(static i => (byte)(i * i % 251))];
    private static readonly byte[] Compressed = IdxBytes.Compress(Content);
    private static readonly PublishedFile File = new(Name, Content.Length, Convert.ToHexStringLower(SHA256.HashData(Content)));

    private readonly TemporaryFolder _folder = new();
    private readonly LoopbackServer _first = new();
    private readonly LoopbackServer _second = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });

    public void Dispose()
    {
        _client.Dispose();
        _second.Dispose();
        _first.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task AGoodFileArrivesWhole()
    {
        _first.Offer(Name, Compressed);
        var progress = new ProgressList();
        await DownloadAsync(progress);

        Assert.Equal(Compressed, System.IO.File.ReadAllBytes(_folder[Name]));
        Assert.Equal([Name], _folder.Names());
        Assert.Equal(new DownloadProgress(Name, Compressed.Length, Compressed.Length), progress.Reports[^1]);
        Assert.Empty(_second.Requests);
    }

    [Fact]
    public async Task TheSecondMirrorIsAskedWhenTheFirstLacksTheFile()
    {
        _second.Offer(Name, Compressed);
        await DownloadAsync();

        Assert.Equal(Compressed, System.IO.File.ReadAllBytes(_folder[Name]));
        Assert.Equal(["/" + Name], _first.Requests);
    }

    [Fact]
    public async Task TheSecondMirrorIsAskedWhenTheFirstHasAnotherFile()
    {
        _first.Offer(Name, IdxBytes.Compress([1, 2, 3]));
        _second.Offer(Name, Compressed);
        await DownloadAsync();
        Assert.Equal(Compressed, System.IO.File.ReadAllBytes(_folder[Name]));
    }

    [Fact]
    public async Task AnyCompressionOfTheSameContentIsAccepted()
    {
        byte[] twoMembers = [.. IdxBytes.Compress(Content[..1000]), .. IdxBytes.Compress(Content[1000..])];
        _first.Offer(Name, twoMembers);
        await DownloadAsync();
        Assert.Equal(twoMembers, System.IO.File.ReadAllBytes(_folder[Name]));
    }

    [Fact]
    public async Task EveryFailureIsToldAndNothingIsLeft()
    {
        _first.Offer(Name, IdxBytes.Compress([1, 2, 3]));
        var exception = await Assert.ThrowsAsync<DatasetUnavailableException>(() => DownloadAsync());

        Assert.Contains($"{_first.Address}{Name}: expected content with SHA-256 {File.Sha256}, found 039058c6", exception.Message);
        Assert.Contains($"{_second.Address}{Name}: Response status code does not indicate success: 404", exception.Message);
        Assert.Empty(_folder.Names());
    }

    [Fact]
    public Task TruncatedTransfersAreRefused()
    {
        _first.Offer(Name, Compressed[..^100], announcedLength: Compressed.Length);
        return AssertRefusedAsync("ended prematurely");
    }

    [Fact]
    public Task TruncatedFilesAreRefused()
    {
        _first.Offer(Name, Compressed[..^100]);
        return AssertRefusedAsync("");
    }

    [Fact]
    public Task GarbageIsRefused()
    {
        _first.Offer(Name, Content[..1000]);
        return AssertRefusedAsync("");
    }

    [Fact]
    public Task EndlessFilesAreRefused()
    {
        _first.Offer(Name, new byte[Content.Length + 200_000]);
        return AssertRefusedAsync("expected less than the 300000 bytes of the uncompressed file, found more");
    }

    [Fact]
    public async Task AFileThatStoodThereSurvivesAFailure()
    {
        _folder.Write(Name, [1, 2, 3]);
        _first.Offer(Name, Compressed[..^100]);
        await Assert.ThrowsAsync<DatasetUnavailableException>(() => DownloadAsync());
        Assert.Equal([1, 2, 3], System.IO.File.ReadAllBytes(_folder[Name]));
        Assert.Equal([Name], _folder.Names());
    }

    [Fact]
    public async Task CancellationLeavesNothing()
    {
        _first.Offer(Name, Compressed);
        _second.Offer(Name, Compressed);
        using var cancellation = new CancellationTokenSource();
        var progress = new ProgressList(cancellation.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DownloadAsync(progress, cancellation.Token));

        Assert.Empty(_folder.Names());
        Assert.Empty(_second.Requests);
    }

    private Task DownloadAsync(ProgressList? progress = null, CancellationToken cancellationToken = default) =>
        new Downloader(_client, [_first.Address, _second.Address]).DownloadAsync(File, _folder[Name], progress, cancellationToken);

    private async Task AssertRefusedAsync(string message)
    {
        var exception = await Assert.ThrowsAsync<DatasetUnavailableException>(() => DownloadAsync());
        Assert.Contains(message, exception.Message);
        Assert.Empty(_folder.Names());
    }
}
