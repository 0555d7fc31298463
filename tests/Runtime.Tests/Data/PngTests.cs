using Netwright.Runtime.Tests.Files;

namespace Netwright.Runtime.Tests.Data;

public sealed class PngTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<int, int, bool> Formats()
    {
        var formats = new TheoryData<int, int, bool>();
        foreach ((int color, int[] depths) in new[] { (0, new[] { 1, 2, 4, 8, 16 }), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16]) })
        {
            foreach (int depth in depths)
            {
                formats.Add(color, depth, false);
                formats.Add(color, depth, true);
            }
        }

        return formats;
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void EveryColourTypeAndBitDepthIsRead(int color, int depth, bool isInterlaced)
    {
        byte[]? palette = color == 3 ? [.. Enumerable.Range(0, 3 << depth).Select(static at => (byte)(at * 89))] : null;
        foreach ((int width, int height) in new[] { (1, 1), (3, 2), (5, 9), (19, 17) })
        {
            PixelImage image = Read(PngBytes.Create(width, height, color, depth, isInterlaced, (x, y, c) => Sample(x, y, c, depth), palette));

            Assert.Equal((width, height, color switch { 2 or 3 => 3, 4 => 2, 6 => 4, _ => 1 }), (image.Width, image.Height, image.Channels));
            for (int place = 0; place < image.Pixels.Length; place++)
            {
                (int pixel, int channel) = Math.DivRem(place, image.Channels);
                int sample = Sample(pixel % width, pixel / width, palette is null ? channel : 0, depth);
                int expected = palette is null ? (int)Math.Round(sample * 255.0 / ((1 << depth) - 1)) : palette[(3 * sample) + channel];
                Assert.Equal(expected, image.Pixels[place]);
            }
        }
    }

    [Fact]
    public void TransparencyIsAChannel()
    {
        byte[] palette = [10, 20, 30, 40, 50, 60];
        PixelImage image = Read(PngBytes.Create(2, 1, 3, 8, false, static (x, _, _) => x, palette, transparency: [7]));
        Assert.Equal([10, 20, 30, 7, 40, 50, 60, 255], image.Pixels.ToArray());

        image = Read(PngBytes.Create(2, 1, 0, 4, false, static (x, _, _) => x, transparency: [0, 1]));
        Assert.Equal([0, 255, 17, 0], image.Pixels.ToArray());

        image = Read(PngBytes.Create(2, 1, 2, 16, false, static (x, _, c) => 256 + x + c, transparency: [1, 0, 1, 1, 1, 2]));
        Assert.Equal([1, 1, 1, 0, 1, 1, 1, 255], image.Pixels.ToArray());
    }

    // Written by Netpbm 11.1: pnmtopng -interlace (a palette of 4 bits), the same with -alpha, grey of 2 bits, a palette of 2 bits.
    public static TheoryData<string, int, byte[]> FilesOfNetpbm() => new()
    {
        {
            "iVBORw0KGgoAAAANSUhEUgAAAAUAAAADBAMAAAHeH+hdAAAALVBMVEVsUEIAPIa4RN7udgzeRLiqCHSGPAAUzpbkGFo6ymiWzhTSsqBCUGycpr5oyjpMHcko"
            + "AAAAGUlEQVQImWMQYGBgmMCww4DBneEqw6lHCQAbTQSxE3ImRwAAAABJRU5ErkJggg==",
            3,
            [
            0, 60, 134, 222, 68, 184, 58, 202, 104, 20, 206, 150, 108, 80, 66, 66, 80, 108, 150, 206, 20, 104, 202, 58,
            184, 68, 222, 134, 60, 0, 210, 178, 160, 156, 166, 190, 228, 24, 90, 170, 8, 116, 238, 118, 12,
            ]
        },
        {
            "iVBORw0KGgoAAAANSUhEUgAAAAUAAAADBAMAAAHeH+hdAAAALVBMVEVsUEIAPIa4RN7udgzeRLiqCHSGPAAUzpbkGFo6ymiWzhTSsqBCUGycpr5oyjpMHcko"
            + "AAAAD3RSTlNEAIjuEd2ZM8wiZqpVu3dCVBHWAAAAGUlEQVQImWMQYGBgmMCww4DBneEqw6lHCQAbTQSxE3ImRwAAAABJRU5ErkJggg==",
            4,
            [
            0, 60, 134, 0, 222, 68, 184, 17, 58, 202, 104, 34, 20, 206, 150, 51, 108, 80, 66, 68, 66, 80, 108, 85, 150,
            206, 20, 102, 104, 202, 58, 119, 184, 68, 222, 136, 134, 60, 0, 153, 210, 178, 160, 170, 156, 166, 190, 187,
            228, 24, 90, 204, 170, 8, 116, 221, 238, 118, 12, 238,
            ]
        },
        {
            "iVBORw0KGgoAAAANSUhEUgAAAAUAAAADAgAAAAA07YKFAAAAEUlEQVQImWOQZmB44sAQdQAAB8kCWnc4NW0AAAAASUVORK5CYII=",
            1,
            [
            0, 85, 170, 255, 0, 255, 170, 85, 0, 85, 85, 85, 170, 170, 255,
            ]
        },
        {
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACAgMAAAACxpXwAAAACVBMVEXIZAABAgMyPEa8V2VeAAAADElEQVQImWNIZFAFAAFMAIckKZJLAAAAAElFTkSuQmCC",
            3,
            [
            1, 2, 3, 50, 60, 70, 200, 100, 0, 1, 2, 3, 200, 100, 0, 50, 60, 70, 1, 2, 3, 1, 2, 3,
            ]
        },
    };

    [Theory]
    [MemberData(nameof(FilesOfNetpbm))]
    public void FilesOfAnotherWriterAreRead(string file, int channels, byte[] pixels)
    {
        PixelImage image = Read(Convert.FromBase64String(file));
        Assert.Equal(channels, image.Channels);
        Assert.Equal(pixels, image.Pixels.ToArray());
    }

    [Fact]
    public void DamageIsNamed()
    {
        byte[] valid = PngBytes.Create(4, 4, 0, 8, false, static (x, y, _) => x + y);
        AssertRefused([.. valid[..40], (byte)(valid[40] ^ 1), .. valid[41..]], "expected the checksum");
        AssertRefused(valid[..^12], "truncated: expected a chunk at byte");
        AssertRefused(valid[..^20], "truncated: expected");
        AssertRefused(valid[..8], "truncated: expected a chunk at byte 8, found the end of the file after 8 bytes.");
        AssertRefused(PngBytes.Create(4, 4, 3, 8, false, static (_, _, _) => 0), "expected a palette (PLTE), found none.");
        AssertRefused(PngBytes.Create(4, 4, 3, 8, false, static (x, _, _) => x, [1, 2, 3]), "expected an entry of the palette's 1, found 1.");
        AssertRefused(PngBytes.Create(4, 4, 2, 4, false, static (x, _, _) => x), "expected a colour type and a bit depth of PNG, found 2 with 4 bits.");
        AssertRefused(PngBytes.Create(4, 4, 0, 8, false, static (x, _, _) => x, transparency: [1]), "expected a transparent colour (tRNS) of 2 bytes, found 1.");
        AssertRefused("GIF89a"u8.ToArray(), "expected a PNG or PNM picture, found bytes that begin with 47494638. Other formats need an IImageDecoder.");
        AssertRefused([], "expected a PNG or PNM picture, found an empty file.");
    }

    [Fact]
    public void DamagedPixelsAreNamed()
    {
        using var file = new MemoryStream();
        byte[] valid = PngBytes.Create(4, 4, 0, 8, false, static (x, y, _) => x + y);
        file.Write(valid.AsSpan(0, 33));
        PngBytes.WriteChunk(file, "IDAT", [1, 2, 3, 4, 5, 6]);
        PngBytes.WriteChunk(file, "IEND", []);
        AssertRefused(file.ToArray(), "expected pixels compressed with zlib, found damaged data");
    }

    [Fact]
    public void TooFewPixelsAreNamed()
    {
        using var file = new MemoryStream();
        byte[] valid = PngBytes.Create(4, 4, 0, 8, false, static (x, y, _) => x + y);
        file.Write(valid.AsSpan(0, 8));
        PngBytes.WriteChunk(file, "IHDR", [0, 0, 0, 4, 0, 0, 0, 9, 8, 0, 0, 0, 0]);
        file.Write(valid.AsSpan(33));
        AssertRefused(file.ToArray(), "truncated: expected rows of 5 bytes");

        file.SetLength(8);
        file.Position = 8;
        PngBytes.WriteChunk(file, "IHDR", [0, 0, 64, 0, 0, 0, 64, 0, 8, 6, 0, 0, 0]);
        file.Write(valid.AsSpan(33));
        AssertRefused(file.ToArray(), "truncated: expected the pixels of 16384×16384");
    }

    [Fact]
    public void MutatedFilesAreReadOrRefused()
    {
        byte[] valid = PngBytes.Create(9, 9, 2, 8, true, static (x, y, c) => (x * 7) + (y * 5) + c);
        for (ulong seed = 0; seed < 300; seed++)
        {
            string path = _folder.Write("picture.png", Mutations.Mutate(valid, seed));
            Mutations.AssertReadOrRefused(() => ImageFile.Read(path), path, seed);
        }
    }

    private static int Sample(int x, int y, int channel, int depth) =>
        (int)((((uint)x * 2654435761u) ^ ((uint)y * 40503u * 65537u) ^ ((uint)channel * 97u << 20)) >> (32 - depth));

    private PixelImage Read(byte[] content) => ImageFile.Read(_folder.Write("picture.png", content));

    private void AssertRefused(byte[] content, string message)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Read(content));
        Assert.StartsWith($"{_folder["picture.png"]}: {message}", exception.Message);
    }
}
