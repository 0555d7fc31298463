using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Netwright.Runtime.Tests.Data;

/// <summary>PNG files made by hand: any colour type, depth and interlacing, the rows filtered in turn with each of the five filters.</summary>
internal static class PngBytes
{
    /// <summary>A file of samples; <paramref name="sample"/> tells column, row and channel's sample in its bits.</summary>
    public static byte[] Create(
        int width, int height, int color, int depth, bool isInterlaced, Func<int, int, int, int> sample, byte[]? palette = null, byte[]? transparency = null)
    {
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)color, (byte)(isInterlaced ? 1 : 0));
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "tEXt", "Comment\0left out"u8);
        if (palette is not null)
        {
            WriteChunk(file, "PLTE", palette);
        }

        if (transparency is not null)
        {
            WriteChunk(file, "tRNS", transparency);
        }

        byte[] data = Compress(Rows(width, height, color, depth, isInterlaced, sample));
        WriteChunk(file, "IDAT", data.AsSpan(0, data.Length / 2));
        WriteChunk(file, "IDAT", data.AsSpan(data.Length / 2));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Appends a chunk with its checksum, computed bit by bit.</summary>
    public static void WriteChunk(Stream file, string type, ReadOnlySpan<byte> body)
    {
        byte[] checkedBytes = [.. Encoding.Latin1.GetBytes(type), .. body];
        uint remainder = uint.MaxValue;
        foreach (byte value in checkedBytes)
        {
            remainder ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                remainder = (remainder >> 1) ^ ((remainder & 1) * 0xEDB88320);
            }
        }

        Span<byte> word = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(word, body.Length);
        file.Write(word);
        file.Write(checkedBytes);
        BinaryPrimitives.WriteUInt32BigEndian(word, ~remainder);
        file.Write(word);
    }

    private static byte[] Rows(int width, int height, int color, int depth, bool isInterlaced, Func<int, int, int, int> sample)
    {
        int samples = color switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        int pixelBytes = Math.Max(1, samples * depth / 8);
        var data = new List<byte>();
        (int X, int Y, int Dx, int Dy)[] passes = isInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        foreach ((int x0, int y0, int dx, int dy) in passes)
        {
            int[] columns = [.. Enumerable.Range(0, width).Where(x => x >= x0 && (x - x0) % dx == 0)];
            int[] rows = [.. Enumerable.Range(0, height).Where(y => y >= y0 && (y - y0) % dy == 0)];
            byte[] above = new byte[((columns.Length * samples * depth) + 7) / 8];
            foreach (int y in columns.Length == 0 ? [] : rows)
            {
                byte[] row = new byte[above.Length];
                int bit = 0;
                foreach (int value in columns.SelectMany(x => Enumerable.Range(0, samples).Select(channel => sample(x, y, channel))))
                {
                    for (int at = depth - 1; at >= 0; at--, bit++)
                    {
                        row[bit / 8] |= (byte)(((value >> at) & 1) << (7 - (bit % 8)));
                    }
                }

                int filter = y % 5;
                data.Add((byte)filter);
                data.AddRange(row.Select((value, at) => (byte)(value - Predict(filter, row, above, at, pixelBytes))));
                above = row;
            }
        }

        return [.. data];
    }

    private static int Predict(int filter, byte[] row, byte[] above, int at, int pixelBytes)
    {
        int a = at < pixelBytes ? 0 : row[at - pixelBytes];
        int b = above[at];
        int c = at < pixelBytes ? 0 : above[at - pixelBytes];
        int[] nearest = [.. new[] { a, b, c }.OrderBy(value => Math.Abs(a + b - c - value))];
        return filter switch { 0 => 0, 1 => a, 2 => b, 3 => (a + b) / 2, _ => nearest[0] };
    }

    private static byte[] Compress(byte[] data)
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Optimal))
        {
            zlib.Write(data);
        }

        return stream.ToArray();
    }
}
