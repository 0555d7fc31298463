using System.Buffers.Binary;

namespace Netwright;

/// <summary>What PNG's first chunk says.</summary>
internal readonly record struct PngHeader(int Width, int Height, int BitDepth, PngColor Color, bool IsInterlaced)
{
    private const int Length = 13;

    /// <summary>The samples of a pixel; of palettes, one index.</summary>
    public int Samples => Color switch
    {
        PngColor.Rgb => 3,
        PngColor.GrayAlpha => 2,
        PngColor.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>The bits of a pixel.</summary>
    public int PixelBits => Samples * BitDepth;

    /// <summary>The bytes of a row of pixels, without that of its filter.</summary>
    public long RowBytes(int width) => (((long)width * PixelBits) + 7) / 8;

    /// <summary>Reads and checks the chunk.</summary>
    /// <exception cref="InvalidDataException">A value is none that PNG allows.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != Length)
        {
            throw new InvalidDataException($"expected a header (IHDR) of {Length} bytes, found {chunk.Length}.");
        }

        uint width = BinaryPrimitives.ReadUInt32BigEndian(chunk);
        uint height = BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]);
        var color = (PngColor)chunk[9];
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue || (ulong)width * height > (ulong)Array.MaxLength / 4)
        {
            throw new InvalidDataException($"expected a picture of 1 to {Array.MaxLength / 4} pixels, found {width}×{height}.");
        }

        if (!IsAllowed(color, chunk[8]))
        {
            throw new InvalidDataException($"expected a colour type and a bit depth of PNG, found {chunk[9]} with {chunk[8]} bits.");
        }

        if (chunk[10] != 0 || chunk[11] != 0 || chunk[12] > 1)
        {
            throw new InvalidDataException(
                $"expected compression 0, filter 0 and interlacing 0 or 1, found {chunk[10]}, {chunk[11]} and {chunk[12]}.");
        }

        return new PngHeader((int)width, (int)height, chunk[8], color, chunk[12] == 1);
    }

    private static bool IsAllowed(PngColor color, int bitDepth) => color switch
    {
        PngColor.Gray => bitDepth is 1 or 2 or 4 or 8 or 16,
        PngColor.Palette => bitDepth is 1 or 2 or 4 or 8,
        PngColor.Rgb or PngColor.GrayAlpha or PngColor.RgbAlpha => bitDepth is 8 or 16,
        _ => false,
    };
}
