using System.Security.Cryptography;
using Netwright.Downloads;
using Netwright.Runtime.Tests.Files;

namespace Netwright.Runtime.Tests.Data;

public sealed class MnistTests : IDisposable
{
    private static readonly byte[] TrainImages = Images(3);
    private static readonly byte[] TrainLabels = IdxBytes.Create([3], 7, 0, 9);
    private static readonly byte[] TestImages = Images(2);
    private static readonly byte[] TestLabels = IdxBytes.Create([2], 1, 2);

    private readonly TemporaryFolder _folder = new();
    private readonly LoopbackServer _server = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("train-images-idx3-ubyte", false)]
    [InlineData("train-images-idx3-ubyte.gz", true)]
    [InlineData("train-images.idx3-ubyte", false)]
    [InlineData("train-images.idx3-ubyte.gz", true)]
    public void EverySpellingIsFound(string name, bool isCompressed)
    {
        WriteAll(_folder.Path);
        File.Delete(_folder["train-images-idx3-ubyte"]);
        _folder.Write(name, isCompressed ? IdxBytes.Compress(TrainImages) : TrainImages);

        var mnist = Mnist.Load(_folder.Path);

        Assert.Equal(3, mnist.Train.Count);
        Assert.Equal(2, mnist.Test.Count);
        Assert.Equal([1, 28, 28], mnist.Train.InputShape);
        Assert.Equal(10, mnist.Train.TargetSize);
        Assert.Equal([7, 0, 9], Enumerable.Range(0, 3).Select(mnist.Train.Label));
        Assert.Equal(TrainImages.AsSpan(16 + 784, 784), mnist.Train.Pixels(1));
    }

    [Fact]
    public async Task AGivenDirectoryThatLacksAFileIsNotDownloadedInto()
    {
        WriteAll(_folder.Path);
        File.Delete(_folder["t10k-labels-idx1-ubyte"]);

        var exception = await Assert.ThrowsAsync<FileNotFoundException>(() => LoadAsync(directory: _folder.Path));

        Assert.Contains(_folder.Path, exception.Message);
        Assert.Contains("t10k-labels-idx1-ubyte", exception.Message);
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("shared/mnist")]
    [InlineData("cache/mnist")]
    public async Task FoldersAreSearchedBeforeAnythingIsDownloaded(string folder)
    {
        WriteAll(_folder[folder]);
        Mnist mnist = await LoadAsync();
        Assert.Equal(3, mnist.Train.Count);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task OnlyMissingFilesAreDownloadedIntoTheCache()
    {
        Directory.CreateDirectory(_folder["cache/mnist"]);
        _folder.Write("cache/mnist/train-images-idx3-ubyte", TrainImages);
        OfferAll();

        Mnist mnist = await LoadAsync();

        Assert.Equal(3, mnist.Train.Count);
        Assert.Equal(["/train-labels-idx1-ubyte.gz", "/t10k-images-idx3-ubyte.gz", "/t10k-labels-idx1-ubyte.gz"], _server.Requests);
        Assert.True(File.Exists(_folder["cache/mnist/t10k-labels-idx1-ubyte.gz"]));
        await LoadAsync();
        Assert.Equal(3, _server.Requests.Count);
    }

    [Fact]
    public async Task WithoutFilesAndNetworkItSaysWhereToPutThem()
    {
        var exception = await Assert.ThrowsAsync<DatasetUnavailableException>(() => LoadAsync());

        Assert.Contains($"{_server.Address}train-images-idx3-ubyte.gz: ", exception.Message);
        Assert.Contains($"into {_folder["cache/mnist"]}", exception.Message);
        Assert.Contains("NETWRIGHT_DATA", exception.Message);
    }

    [Fact]
    public async Task ACacheThatCannotBeMadeIsToldAsUnavailable()
    {
        _folder.Write("cache", [1]);
        var exception = await Assert.ThrowsAsync<DatasetUnavailableException>(() => LoadAsync());
        Assert.Contains(_folder["cache"], exception.Message);
    }

    [Fact]
    public void LabelsThatAreNoDigitsAreNamed() =>
        AssertRefused("train-labels-idx1-ubyte", IdxBytes.Create([3], 7, 10, 9), "label 1: expected a digit from 0 to 9, found 10");

    [Fact]
    public void LabelsThatDoNotMatchTheImagesAreNamed() =>
        AssertRefused("train-labels-idx1-ubyte", IdxBytes.Create([2], 7, 1), "expected 3 labels, one per image");

    [Fact]
    public void ImagesOfAnotherSizeAreNamed() =>
        AssertRefused("t10k-images-idx3-ubyte", IdxBytes.Create([1, 2, 2], 1, 2, 3, 4), "expected images of 28×28 (count×28×28), found 1×2×2");

    [Fact]
    public void LabelsInPlaceOfImagesAreNamed() => AssertRefused("t10k-images-idx3-ubyte", TestLabels, "found 2");

    [Fact]
    public void NoImagesAreNoDataset() => AssertRefused("t10k-images-idx3-ubyte", IdxBytes.Create([0, 28, 28]), "found 0×28×28");

    [SkippableFact]
    public void TheRealFilesAreThePublishedOnes()
    {
        string? shared = DataFolders.OfUser().Shared;
        bool isThere = shared is not null && new[] { shared, Path.Combine(shared, "mnist") }.Any(
            static folder => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "t10k-labels*").Any());
        Skip.IfNot(isThere, "NETWRIGHT_DATA names no directory with MNIST.");

        var mnist = Mnist.Load();

        Assert.Equal(60_000, mnist.Train.Count);
        Assert.Equal(10_000, mnist.Test.Count);
        Assert.Equal([5, 0, 4, 1, 9], Enumerable.Range(0, 5).Select(mnist.Train.Label));
        Assert.Equal([7, 2, 1, 0, 4], Enumerable.Range(0, 5).Select(mnist.Test.Label));

        // The mean and the deviation that MNIST is known for are those that it is normalised with.
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < mnist.Train.Count; i++)
        {
            foreach (byte pixel in mnist.Train.Pixels(i))
            {
                sum += pixel / 255.0;
                squares += pixel / 255.0 * (pixel / 255.0);
            }
        }

        double mean = sum / (60_000 * 784.0);
        Assert.Equal(Mnist.Normalization.Mean[0], mean, 1e-4);
        Assert.Equal(Mnist.Normalization.StandardDeviation[0], Math.Sqrt((squares / (60_000 * 784.0)) - (mean * mean)), 1e-4);
    }

    private static byte[] Images(int count) =>
        IdxBytes.Create([count, 28, 28], [.. Enumerable.Range(0, count * 784).Select(static i => (byte)(i % 255))]);

    private static PublishedFile Publish(string name, byte[] content) =>
        new(name + ".gz", content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));

    private static void WriteAll(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "train-images-idx3-ubyte"), TrainImages);
        File.WriteAllBytes(Path.Combine(folder, "train-labels-idx1-ubyte"), TrainLabels);
        File.WriteAllBytes(Path.Combine(folder, "t10k-images-idx3-ubyte"), TestImages);
        File.WriteAllBytes(Path.Combine(folder, "t10k-labels-idx1-ubyte"), TestLabels);
    }

    private void OfferAll()
    {
        _server.Offer("train-labels-idx1-ubyte.gz", IdxBytes.Compress(TrainLabels));
        _server.Offer("t10k-images-idx3-ubyte.gz", IdxBytes.Compress(TestImages));
        _server.Offer("t10k-labels-idx1-ubyte.gz", IdxBytes.Compress(TestLabels));
    }

    private Task<Mnist> LoadAsync(string? directory = null)
    {
        var files = new MnistFiles(
            Publish("train-images-idx3-ubyte", TrainImages),
            Publish("train-labels-idx1-ubyte", TrainLabels),
            Publish("t10k-images-idx3-ubyte", TestImages),
            Publish("t10k-labels-idx1-ubyte", TestLabels));
        var folders = new DataFolders(_folder["shared"], _folder["cache"]);
        return new MnistSource(folders, new Downloader(_client, [_server.Address]), files).LoadAsync(directory, null, default);
    }

    private void AssertRefused(string name, byte[] content, string message)
    {
        WriteAll(_folder.Path);
        string path = _folder.Write(name, content);
        var exception = Assert.Throws<InvalidDataException>(() => Mnist.Load(_folder.Path));
        Assert.StartsWith(path, exception.Message);
        Assert.Contains(message, exception.Message);
    }
}
