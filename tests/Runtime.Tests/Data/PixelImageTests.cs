using Netwright.Runtime.Tests.Files;

namespace Netwright.Runtime.Tests.Data;

public sealed class PixelImageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void WhatIsSavedIsReadAgain(int channels)
    {
        var random = new Random(channels);
        foreach ((int width, int height) in new[] { (1, 1), (7, 3), (40, 25) })
        {
            byte[] pixels = new byte[width * height * channels];
            random.NextBytes(pixels);
            new PixelImage(width, height, channels, pixels).Save(_folder["picture.png"]);
            PixelImage read = ImageFile.Read(_folder["picture.png"]);
            Assert.Equal((width, height, channels), (read.Width, read.Height, read.Channels));
            Assert.Equal(pixels, read.Pixels.ToArray());
        }
    }

    [Fact]
    public void ValuesBecomePixelsChannelByChannel()
    {
        PixelImage image = PixelImage.FromPlanes([0, 0.5f, 1, -3, float.NaN, 7], [3, 1, 2]);
        Assert.Equal((2, 1, 3), (image.Width, image.Height, image.Channels));
        Assert.Equal([0, 255, 0, 128, 0, 255], image.Pixels.ToArray());
        Assert.Equal([0, 128, 255], PixelImage.FromPlanes([-1, 0, 1], [1, 1, 3], min: -1).Pixels.ToArray());
    }

    [Fact]
    public void PlanesAreTheReverse()
    {
        byte[] pixels = [.. Enumerable.Range(0, 60).Select(static value => (byte)(4 * value))];
        var image = new PixelImage(5, 4, 3, pixels);
        float[] values = [.. image.ToPlanes([3, 4, 5]).Select(static value => value / 255f)];
        Assert.Equal(pixels, PixelImage.FromPlanes(values, [3, 4, 5]).Pixels.ToArray());
    }

    [Fact]
    public void WrongInputIsNamed()
    {
        Assert.Contains("6 values (1×2×3), found 5", Assert.Throws<ArgumentException>(static () => PixelImage.FromPlanes(new float[5], [1, 2, 3])).Message);
        Assert.Contains("range", Assert.Throws<ArgumentException>(static () => PixelImage.FromPlanes(new float[6], [1, 2, 3], 1, 1)).Message);
        Assert.Contains(".png, found a.jpg", Assert.Throws<ArgumentException>(static () => new PixelImage(1, 1, 1, [0]).Save("a.jpg")).Message);
    }
}
