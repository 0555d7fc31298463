using Netwright.Downloads;
using Netwright.Runtime.Tests.Files;

namespace Netwright.Runtime.Tests.Data;

public sealed class CifarTests : IDisposable
{
    private static readonly byte[] Train = CifarBytes.Create([3], [9], [0]);
    private static readonly byte[] Test = CifarBytes.Create([1], [2]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data_batch_1.bin", false)]
    [InlineData("data_batch_1.bin", true)]
    [InlineData("data_batch_1.bin.gz", true)]
    public void ReadsPlainAndCompressed(string name, bool isCompressed)
    {
        _folder.Write(name, isCompressed ? IdxBytes.Compress(Train) : Train);
        _folder.Write("test_batch.bin", Test);

        var cifar = Cifar10.Load(_folder.Path);

        Assert.Equal([3, 32, 32], cifar.Train.InputShape);
        Assert.Equal(10, cifar.Train.TargetSize);
        Assert.Equal([3, 9, 0], Labels(cifar.Train));
        Assert.Equal([1, 2], Labels(cifar.Test));
        Assert.Equal(CifarBytes.Image(2), cifar.Train.Pixels(2).ToArray());
        Assert.Same(Cifar10.Normalization, cifar.Test.Normalization);
    }

    [Fact]
    public void BatchesFollowOneAnother()
    {
        WriteAll(_folder.Path);
        _folder.Write("data_batch_2.bin", CifarBytes.Create([4], [5]));
        _folder.Write("data_batch_3.bin.gz", IdxBytes.Compress(CifarBytes.Create([6])));

        var cifar = Cifar10.Load(_folder.Path);

        Assert.Equal([3, 9, 0, 4, 5, 6], Labels(cifar.Train));
        Assert.Equal(CifarBytes.Image(1), cifar.Train.Pixels(4).ToArray());
    }

    [Fact]
    public void ABatchBeforeAnotherMustBeThere()
    {
        WriteAll(_folder.Path);
        string path = _folder.Write("data_batch_4.bin", Train);
        var exception = Assert.Throws<InvalidDataException>(() => Cifar10.Load(_folder.Path));
        Assert.Equal($"{path}: expected data_batch_2.bin beside it, because batches are read from the first on; found none.", exception.Message);
    }

    [Theory]
    [InlineData(false, new[] { 77, 99 }, 100)]
    [InlineData(true, new[] { 5, 19 }, 20)]
    public void CifarOfAHundredClassesHasTwoLabels(bool coarse, int[] labels, int classes)
    {
        _folder.Write("train.bin", CifarBytes.Create([5, 77], [19, 99]));
        _folder.Write("test.bin", CifarBytes.Create([0, 1]));

        var cifar = Cifar100.Load(_folder.Path, coarse);

        Assert.Equal(labels, Labels(cifar.Train));
        Assert.Equal(classes, cifar.Train.TargetSize);
        Assert.Equal(CifarBytes.Image(1), cifar.Train.Pixels(1).ToArray());
        Assert.Same(Cifar100.Normalization, cifar.Train.Normalization);
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("shared/cifar-10")]
    [InlineData("shared/cifar-10/cifar-10-batches-bin")]
    [InlineData("cache/cifar-10")]
    public void FoldersAreSearched(string folder)
    {
        WriteAll(_folder[folder]);
        Assert.Equal(3, Load().Train.Count);
    }

    [Fact]
    public void WithoutFilesItSaysWhereToPutThem()
    {
        var exception = Assert.Throws<DatasetUnavailableException>(() => Load());
        Assert.Contains("data_batch_5.bin, test_batch.bin into " + _folder["cache/cifar-10"], exception.Message);
        Assert.Contains("NETWRIGHT_DATA", exception.Message);
    }

    [Theory]
    [InlineData("data_batch_1.bin")]
    [InlineData("test_batch.bin")]
    public void AGivenDirectoryThatLacksAFileIsNamed(string missing)
    {
        WriteAll(_folder.Path);
        File.Delete(_folder[missing]);
        var exception = Assert.Throws<FileNotFoundException>(() => Cifar10.Load(_folder.Path));
        Assert.Equal($"The directory {_folder.Path} does not hold CIFAR-10: expected {missing} or {missing}.gz, found none.", exception.Message);
        Assert.Equal(_folder[missing], exception.FileName);
    }

    [Theory]
    [InlineData(0, "found 0 bytes: 0 records and 0 bytes.")]
    [InlineData(3072, "found 3072 bytes: 0 records and 3072 bytes.")]
    [InlineData((2 * 3073) + 1, "found 6147 bytes: 2 records and 1 bytes.")]
    public void FilesOfAnotherLengthAreRefused(int length, string found)
    {
        const string Expected = "expected records of 3073 bytes (1 of labels, 3×32×32 of pixels), ";
        byte[] content = Train[..length];
        AssertRefused(content, Expected + found);
        AssertRefused(IdxBytes.Compress(content), Expected + found);
    }

    [Fact]
    public void LabelsThatAreNoClassesAreNamed()
        => AssertRefused(CifarBytes.Create([3], [10]), "record 1, byte 3073: expected a label from 0 to 9, found 10.");

    [Fact]
    public void ADamagedGzipStreamIsRefused()
        => AssertRefused([.. IdxBytes.Compress(Train).Take(200), .. new byte[100]], "expected a gzip stream, found damaged data");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void MutatedFilesAreReadOrRefused(bool isCompressed)
    {
        WriteAll(_folder.Path);
        byte[] valid = isCompressed ? IdxBytes.Compress(Train) : Train;
        int refused = 0;
        for (ulong seed = 0; seed < 300; seed++)
        {
            string path = _folder.Write("data_batch_1.bin", Mutations.Mutate(valid, seed));
            refused += Mutations.AssertReadOrRefused(() => Cifar10.Load(_folder.Path), path, seed) ? 0 : 1;
        }

        Assert.InRange(refused, 100, 300);
    }

    [SkippableFact]
    public void TheRealFilesHaveTheMeansThatTheyAreNormalisedWith()
    {
        string? shared = DataFolders.OfUser().Shared;
        Skip.If(shared is null || !new[] { shared, Path.Combine(shared, "cifar-10") }.Any(
            static folder => File.Exists(Path.Combine(folder, "test_batch.bin")) || File.Exists(Path.Combine(folder, "test_batch.bin.gz"))), "NETWRIGHT_DATA names no directory with CIFAR-10.");

        var cifar = Cifar10.Load();

        Assert.Equal(10_000, cifar.Test.Count);
        Assert.Equal(0, cifar.Train.Count % 10_000);
        double[] sums = new double[3];
        for (int i = 0; i < cifar.Train.Count; i++)
        {
            ReadOnlySpan<byte> pixels = cifar.Train.Pixels(i);
            for (int at = 0; at < pixels.Length; at++)
            {
                sums[at / 1024] += pixels[at] / 255.0;
            }
        }

        Assert.All(sums.Zip(Cifar10.Normalization.Mean.ToArray()), channel => Assert.Equal(channel.Second, channel.First / (1024.0 * cifar.Train.Count), 0.01));
        Assert.All(Labels(cifar.Test).CountBy(static label => label), static of => Assert.InRange(of.Value, 500, 1500));
    }

    private static IEnumerable<int> Labels(ImageDataset dataset) => Enumerable.Range(0, dataset.Count).Select(dataset.Label);

    private static void WriteAll(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "data_batch_1.bin"), Train);
        File.WriteAllBytes(Path.Combine(folder, "test_batch.bin"), Test);
    }

    private (ImageDataset Train, ImageDataset Test) Load()
        => CifarSource.Ten.Load(null, new DataFolders(_folder["shared"], _folder["cache"]), new CifarFormat(1, 0, 10, Cifar10.Normalization));

    private void AssertRefused(byte[] content, string message)
    {
        WriteAll(_folder.Path);
        string path = _folder.Write("data_batch_1.bin", content);
        var exception = Assert.Throws<InvalidDataException>(() => Cifar10.Load(_folder.Path));
        Assert.StartsWith(path + ": ", exception.Message);
        Assert.Contains(message, exception.Message);
    }
}
