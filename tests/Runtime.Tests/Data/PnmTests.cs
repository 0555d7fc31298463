using System.Text;
using Netwright.Runtime.Tests.Files;

namespace Netwright.Runtime.Tests.Data;

public sealed class PnmTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("P1 # a comment\n3 2\n101\n0 1 0", 1, new byte[] { 0, 255, 0, 255, 0, 255 })]
    [InlineData("P2\n2 1\n15\n0 15", 1, new byte[] { 0, 255 })]
    [InlineData("P2\n2 1\n65535\n65535 256 ", 1, new byte[] { 255, 1 })]
    [InlineData("P3\n#x\n1 2\n255\n1 2 3\n4 5 6\n", 3, new byte[] { 1, 2, 3, 4, 5, 6 })]
    [InlineData("P5 3 1 255\nABC", 1, new byte[] { 65, 66, 67 })]
    [InlineData("P6\n1 1\n255\nABC", 3, new byte[] { 65, 66, 67 })]
    [InlineData("P5 1 2 65535\nA\0B\0", 1, new byte[] { 65, 66 })]
    [InlineData("P4\n9 1\n\u0081\u0080", 1, new byte[] { 0, 255, 255, 255, 255, 255, 255, 0, 0 })]
    public void AllFormatsAreRead(string text, int channels, byte[] pixels)
    {
        PixelImage image = Read(text);
        Assert.Equal(channels, image.Channels);
        Assert.Equal(pixels, image.Pixels.ToArray());
    }

    [Theory]
    [InlineData("P5 3 2 255\nABC", "truncated: expected 2 rows of at least 3 bytes, found 3 bytes.")]
    [InlineData("P6 100000 100000 255\nABC", "truncated: expected 100000 rows of at least 300000 bytes")]
    [InlineData("P2 2 1 15\n0 16", "byte 12: expected a sample from 0 to 15, found 16.")]
    [InlineData("P2 2 1 15\n0 x", "byte 12: expected a sample, found 'x'.")]
    [InlineData("P2 2 1 15\n0  ", "byte 13: expected a sample, found the end of the file.")]
    [InlineData("P1 2 1\n02", "byte 8: expected 0 or 1, found '2'.")]
    [InlineData("P5 1 1 15\n\u0010", "byte 10: expected a sample from 0 to 15, found 16.")]
    [InlineData("P5 0 1 15\n", "byte 3: expected a width from 1 to 2147483647, found 0.")]
    [InlineData("P5", "byte 2: expected a width, found the end of the file.")]
    public void DamageIsNamed(string text, string message)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Read(text));
        Assert.StartsWith($"{_folder["picture.pnm"]}: {message}", exception.Message);
    }

    [Theory]
    [InlineData("P3\n2 2\n255\n1 2 3 4 5 6 7 8 9 10 11 12\n")]
    [InlineData("P6\n2 2\n255\nabcdefghijkl")]
    [InlineData("P4\n9 2\nabcd")]
    public void MutatedFilesAreReadOrRefused(string text)
    {
        for (ulong seed = 0; seed < 300; seed++)
        {
            string path = _folder.Write("picture.pnm", Mutations.Mutate(Encoding.Latin1.GetBytes(text), seed));
            Mutations.AssertReadOrRefused(() => ImageFile.Read(path), path, seed);
        }
    }

    private PixelImage Read(string text) => ImageFile.Read(_folder.Write("picture.pnm", Encoding.Latin1.GetBytes(text)));
}
