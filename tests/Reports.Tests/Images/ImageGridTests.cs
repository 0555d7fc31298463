using System.Xml.Linq;

namespace Netwright.Reports.Tests.Images;

public sealed class ImageGridTests
{
    [Fact]
    public void PicturesKeepTheirPixelsAndCaptions()
    {
        XElement svg = Drawn.Of(new ImageGrid([new CaptionedImage(Picture(1), "3 → 5", "sample 7"), new CaptionedImage(Picture(2), "4 → 9")]) { Title = "Errors" });
        XElement[] images = [.. svg.All("image")];
        Assert.Equal(2, images.Length);
        Assert.Equal(Picture(1).Pixels.ToArray(), images[0].Pixels().Pixels.ToArray());
        Assert.Equal("sample 7", images[0].Value);
        Assert.Equal(["3 → 5", "4 → 9"], svg.Texts("tick"));
        Assert.Equal("Errors: 2 pictures: sample 7; 4 → 9.", svg.Get("aria-label"));
    }

    [Fact]
    public void TheyStandInRows()
    {
        XElement[] images = [.. Drawn.Of(new ImageGrid(Enumerable.Range(0, 5).Select(Picture)) { Columns = 2, Scale = 3 }).All("image")];
        Assert.Equal(images[0].Number("y"), images[1].Number("y"));
        Assert.Equal(images[0].Number("x"), images[4].Number("x"));
        Assert.True(images[2].Number("y") >= images[0].Number("y") + images[0].Number("height"));
        Assert.Equal((9, 6), (images[0].Number("width"), images[0].Number("height")));
    }

    [Fact]
    public void TheyBecomeOnePicture()
    {
        PixelImage image = new ImageGrid(Enumerable.Range(0, 3).Select(Picture)) { Columns = 2 }.ToImage();
        Assert.Equal((7, 5, 1), (image.Width, image.Height, image.Channels));
        Assert.Equal(
            [
                0, 1, 2, 255, 10, 11, 12,
                3, 4, 5, 255, 13, 14, 15,
                255, 255, 255, 255, 255, 255, 255,
                20, 21, 22, 255, 255, 255, 255,
                23, 24, 25, 255, 255, 255, 255,
            ],
            image.Pixels.ToArray());
    }

    [Fact]
    public void WrongInputIsNamed()
    {
        Assert.Throws<ArgumentException>(static () => new ImageGrid(Array.Empty<PixelImage>()));
        var grid = new ImageGrid([Picture(1), new PixelImage(1, 1, 1, [0])]);
        Assert.Contains("Picture 1 is 1×1", Assert.Throws<InvalidOperationException>(() => grid.ToImage()).Message);
    }

    private static PixelImage Picture(int index) => new(3, 2, 1, [.. Enumerable.Range(10 * index, 6).Select(static value => (byte)value)]);
}
