using Netwright.Downloads;
using Netwright.Runtime.Tests.Files;

namespace Netwright.Runtime.Tests.Data;

public sealed class ImageFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SubFoldersAreClasses()
    {
        Write("dogs/2.png", 20);
        Write("dogs/10.png", 10);
        Write("cats/deep/1.png", 30);
        Write("cats/readme.txt", 0);

        ImageFolder folder = ImageFolder.Open(_folder.Path, [1, 2, 2]);
        float[] input = new float[4];
        folder.CopyInput(2, input);

        Assert.Equal(["cats", "dogs"], folder.ClassNames);
        Assert.Equal([0, 1, 1], Enumerable.Range(0, folder.Count).Select(folder.Label));
        Assert.Equal(2, folder.TargetSize);
        Assert.Equal([20 / 255f, 20 / 255f, 20 / 255f, 20 / 255f], input);
        Assert.EndsWith("10.png", folder.FileOf(1));
        Assert.Equal([10, 10, 10, 10], folder.ToMemory().Pixels(1).ToArray());
        Assert.Equal(1, folder.ToMemory().Label(1));
    }

    [Fact]
    public void PicturesAreBroughtToTheShape()
    {
        var rgb = new PixelImage(2, 1, 3, [255, 0, 0, 0, 100, 200]);
        Assert.Equal([255, 0, 0, 100, 0, 200], rgb.ToPlanes([3, 1, 2]));
        Assert.Equal([76, 82], rgb.ToPlanes([1, 1, 2]));
        Assert.Equal([255, 0, 0, 100, 0, 200, 255, 255], rgb.ToPlanes([4, 1, 2]));
        var gray = new PixelImage(1, 1, 2, [7, 9]);
        Assert.Equal([7, 7, 7], gray.ToPlanes([3, 1, 1]));
        Assert.Equal([7, 7, 7, 9], gray.ToPlanes([4, 1, 1]));
        Assert.Throws<ArgumentException>(() => gray.ToPlanes([2, 1, 1]));
        Assert.Throws<ArgumentException>(() => new PixelImage(2, 2, 3, new byte[11]));
    }

    [Fact]
    public void ScalingIsBilinear()
    {
        var image = new PixelImage(4, 1, 1, [0, 100, 200, 40]);
        Assert.Equal([0, 100, 200, 40], image.ToPlanes([1, 1, 4]));

        // Centres of the larger picture lie a quarter off those of the smaller one.
        Assert.Equal([0, 25, 75, 125, 175, 160, 80, 40], image.ToPlanes([1, 1, 8]));

        // Made half as large, weights are 3/8 for the pixels covered and 1/8 for their neighbours; at the border without the one outside.
        Assert.Equal([(byte)Math.Round(((0 * 3) + (100 * 3) + 200) / 7.0), (byte)Math.Round((100 + (200 * 3) + (40 * 3)) / 7.0)], image.ToPlanes([1, 1, 2]));
        Assert.Equal(image.ToPlanes([1, 1, 2]), new PixelImage(1, 4, 1, [0, 100, 200, 40]).ToPlanes([1, 2, 1]));
        Assert.All(new PixelImage(7, 5, 1, [.. Enumerable.Repeat((byte)93, 35)]).ToPlanes([1, 3, 11]), static value => Assert.Equal(93, value));
    }

    [Fact]
    public void OtherFormatsGoThroughTheDecoder()
    {
        Write("a/1.jpg", 0);
        File.WriteAllBytes(Path.Combine(_folder["a"], "1.jpg"), [0xFF, 0xD8, 42]);
        var refused = Assert.Throws<InvalidDataException>(() => ImageFolder.Open(_folder.Path, [1, 1, 1]).ToMemory());
        Assert.StartsWith(Path.Combine(_folder["a"], "1.jpg"), refused.Message);
        Assert.Equal([42], ImageFolder.Open(_folder.Path, [1, 1, 1], decoder: new LastByte()).ToMemory().Pixels(0).ToArray());
    }

    [Fact]
    public void WhatChangesVanishesOrIsCutShortIsNamed()
    {
        string[] paths = [.. new[] { "a/1.png", "a/2.png", "a/3.png", "a/4.png" }.Select(name => Write(name, 9))];
        File.WriteAllBytes(paths[3], File.ReadAllBytes(paths[3])[..^20]);
        ImageFolder folder = ImageFolder.Open(_folder.Path, [1, 2, 2]);
        File.Delete(paths[0]);
        File.AppendAllText(paths[1], "more");
        File.SetLastWriteTimeUtc(paths[2], DateTime.UtcNow.AddHours(1));

        AssertNamed(0, "found that it vanished since its folder was opened");
        AssertNamed(1, "found that it changed since its folder was opened");
        AssertNamed(2, "found that it changed since its folder was opened");
        AssertNamed(3, "truncated");
        Assert.Throws<InvalidDataException>(folder.ToMemory);

        void AssertNamed(int index, string message)
        {
            var exception = Assert.Throws<InvalidDataException>(() => folder.CopyInput(index, new float[4]));
            Assert.StartsWith(paths[index], exception.Message);
            Assert.Contains(message, exception.Message);
        }
    }

    [Fact]
    public void FoldersWithoutPicturesAreNamed()
    {
        Assert.Throws<DirectoryNotFoundException>(() => ImageFolder.Open(_folder["none"], [1, 2, 2]));
        Assert.StartsWith(_folder.Path, Assert.Throws<InvalidDataException>(() => ImageFolder.Open(_folder.Path, [1, 2, 2])).Message);
        Directory.CreateDirectory(_folder["empty"]);
        Assert.StartsWith(_folder["empty"], Assert.Throws<InvalidDataException>(() => ImageFolder.Open(_folder.Path, [1, 2, 2])).Message);
        Assert.Throws<ArgumentException>(() => ImageFolder.Open(_folder.Path, [2, 2]));
        Assert.Throws<ArgumentException>(() => ImageFolder.Open(_folder.Path, [1, 2, 2], Cifar10.Normalization));
    }

    [SkippableFact]
    public void PhotographsAreRead()
    {
        string path = Path.Combine(DataFolders.OfUser().Shared ?? "", "animals3");
        Skip.IfNot(Directory.Exists(path), "NETWRIGHT_DATA names no directory with animals3.");

        ImageFolder folder = ImageFolder.Open(path, [3, 32, 32]);
        ImageDataset memory = folder.ToMemory();

        Assert.Equal(["cats", "dogs", "horses"], folder.ClassNames);
        Assert.Equal([106, 35, 56], Enumerable.Range(0, 197).CountBy(folder.Label).Select(static of => of.Value));
        float[] read = new float[3072];
        float[] kept = new float[3072];
        folder.CopyInput(120, read);
        memory.CopyInput(120, kept);
        Assert.Equal(kept, read);
        Assert.InRange(kept.Average(), 0.2f, 0.8f);
    }

    private string Write(string name, byte value)
    {
        string path = _folder[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, PngBytes.Create(3, 3, 0, 8, false, (_, _, _) => value));
        return path;
    }

    private sealed class LastByte : IImageDecoder
    {
        public PixelImage Decode(Stream file)
        {
            using var copy = new MemoryStream();
            file.CopyTo(copy);
            return new PixelImage(1, 1, 1, [copy.ToArray()[^1]]);
        }
    }
}
