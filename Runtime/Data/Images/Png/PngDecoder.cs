using System.IO.Compression;

namespace Netwright;

/// <summary>
/// Reads PNG (ISO/IEC 15948): all colour types and bit depths, interlaced or not. Samples of 16 bits are rounded to 8; gamma and colour profiles are
/// not applied. Checksums must be right.
/// </summary>
internal static class PngDecoder
{
    // Deflate shrinks to 1/1032 at best: a header that promises more pixels is false.
    private const long GreatestRatio = 1032;

    /// <summary>The bytes that every file begins with.</summary>
    internal static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The seven passes of an interlaced picture (Adam7): first column and row, and the steps to the next ones.</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Whether a file begins as PNG does.</summary>
    public static bool IsPng(ReadOnlySpan<byte> content) => content.StartsWith(Signature);

    /// <summary>Reads a picture.</summary>
    /// <exception cref="InvalidDataException">The content is damaged or cut short; the message says what was expected and found.</exception>
    public static PixelImage Decode(ReadOnlySpan<byte> content)
    {
        var chunks = new PngChunks(content, Signature.Length);
        PngHeader header = chunks.Header;
        if (header.RowBytes(header.Width) * header.Height > (chunks.Data.Length + 1) * GreatestRatio)
        {
            throw new InvalidDataException($"truncated: expected the pixels of {header.Width}×{header.Height}, found {chunks.Data.Length} compressed bytes.");
        }

        var pixels = new PngPixels(chunks);
        using var data = new ZLibStream(new MemoryStream(chunks.Data.ToArray()), CompressionMode.Decompress);
        foreach ((int x, int y, int stepX, int stepY) in header.IsInterlaced ? Passes : [(0, 0, 1, 1)])
        {
            int width = (header.Width - x + stepX - 1) / stepX;
            int height = (header.Height - y + stepY - 1) / stepY;
            if (width <= 0)
            {
                continue;
            }

            var rows = new PngRows(data, header, width);
            for (int row = 0; row < height; row++)
            {
                pixels.Set(rows.Read(), width, x, stepX, y + (row * stepY));
            }
        }

        return pixels.ToImage();
    }
}
