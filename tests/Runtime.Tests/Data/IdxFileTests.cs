using Netwright.Runtime.Tests.Files;

namespace Netwright.Runtime.Tests.Data;

public sealed class IdxFileTests : IDisposable
{
    private static readonly byte[] Valid = IdxBytes.Create([2, 2, 3], 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<byte[], string> WrongFiles => new()
    {
        { [], "truncated: expected the header of an IDX file" },
        { [0, 0, 8], "truncated: expected the header of an IDX file" },
        { [0, 0, 8, 1, 0, 0], "truncated: expected the header of an IDX file" },
        { [0, 0, 8, 1], "truncated: expected the header of an IDX file" },
        { [1, 0, 8, 1, 0, 0, 0, 1, 7], "expected an IDX file of unsigned bytes, beginning with 00 00 08 and 1 to 4 axes; found 01 00 08 01" },
        { [0, 0, 0x0D, 1, 0, 0, 0, 1, 7, 7, 7, 7], "found 00 00 0D 01" },
        { [0, 0, 8, 0, 7], "found 00 00 08 00" },
        { [0, 0, 8, 5, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 7], "found 00 00 08 05" },
        { Valid[..^1], "truncated: expected 12 bytes of data (2×2×3), found at most 11" },
        { [.. Valid, 0], "expected 12 bytes of data (2×2×3), found more" },
        { IdxBytes.Create([int.MaxValue / 2], 1, 2, 3), "truncated: expected 1073741823 bytes of data" },
        { IdxBytes.Create([65536, 65536], 1, 2, 3), "found extents beyond that (axis 1: 65536)" },
        { IdxBytes.Create([-1], 1, 2, 3), "found extents beyond that (axis 0: 4294967295)" },
        { IdxBytes.Compress(Valid[..^1]), "truncated: expected 12 bytes of data (2×2×3), found 11" },
        { IdxBytes.Compress([.. Valid, 0]), "found more" },
        { IdxBytes.Compress([0, 0, 8]), "truncated: expected the header of an IDX file" },
        { IdxBytes.Compress(IdxBytes.Create([int.MaxValue / 2], 1, 2, 3)), "truncated: expected 1073741823 bytes of data" },
        { IdxBytes.Compress(Valid)[..^12], "truncated" },
        { [0x1F, 0x8B], "truncated" },
        { [0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20], "expected a gzip stream, found damaged data" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ReadsPlainAndCompressedWhateverTheName(bool isCompressed)
    {
        IdxData data = IdxFile.Read(_folder.Write("images.gz", isCompressed ? IdxBytes.Compress(Valid) : Valid));
        Assert.Equal([2, 2, 3], data.Shape);
        Assert.Equal(Enumerable.Range(1, 12).Select(static i => (byte)i), data.Values.ToArray());
    }

    [Fact]
    public void ReadsDataThatOutgrowsTheFirstBuffer()
    {
        byte[] values = [.. Enumerable.Range(0, 3_000_001).Select(static i => (byte)(i % 251))];
        string path = _folder.Write("large", IdxBytes.Compress(IdxBytes.Create([values.Length], values)));
        Assert.True(IdxFile.Read(path).Values.Span.SequenceEqual(values));
    }

    [Fact]
    public void AnEmptyFileOfNoSamplesIsRead() => Assert.Equal(0, IdxFile.Read(_folder.Write("none", IdxBytes.Create([0, 28, 28]))).Values.Length);

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public void WrongFilesAreRefused(byte[] content, string message)
    {
        string path = _folder.Write("wrong", content);
        var exception = Assert.Throws<InvalidDataException>(() => IdxFile.Read(path));
        Assert.StartsWith(path, exception.Message);
        Assert.Contains(message, exception.Message);
    }

    [Fact]
    public void ADamagedChecksumIsRefused()
    {
        byte[] content = IdxBytes.Compress(Valid);
        content[^8] ^= 1;
        Assert.Throws<InvalidDataException>(() => IdxFile.Read(_folder.Write("wrong", content)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void MutatedFilesAreReadOrRefused(bool isCompressed)
    {
        byte[] valid = isCompressed ? IdxBytes.Compress(Valid) : Valid;
        int refused = 0;
        for (ulong seed = 0; seed < 500; seed++)
        {
            string path = _folder.Write("mutated", Mutations.Mutate(valid, seed));
            refused += Mutations.AssertReadOrRefused(() => IdxFile.Read(path), path, seed) ? 0 : 1;
        }

        Assert.InRange(refused, 250, 500);
    }

    [Fact]
    public void MissingFileIsNamed()
    {
        var exception = Assert.Throws<FileNotFoundException>(() => IdxFile.Read(_folder["none"]));
        Assert.Contains(_folder["none"], exception.Message);
    }
}
