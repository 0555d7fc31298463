using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Netwright;

/// <summary>Writes PNG (ISO/IEC 15948): 8 bits a sample, not interlaced, every row filtered with Paeth's predictor.</summary>
internal static class PngEncoder
{
    private const byte BitDepth = 8;
    private const byte PaethFilter = 4;

    /// <summary>The file of a picture.</summary>
    public static byte[] Encode(PixelImage image)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), image.Height);
        header[8] = BitDepth;
        header[9] = (byte)(image.Channels switch { 1 => PngColor.Gray, 2 => PngColor.GrayAlpha, 3 => PngColor.Rgb, _ => PngColor.RgbAlpha });

        using var file = new MemoryStream();
        file.Write(PngDecoder.Signature);
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "IDAT", Compress(image));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static ReadOnlySpan<byte> Compress(PixelImage image)
    {
        var compressed = new MemoryStream();
        using (var data = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            int length = image.Width * image.Channels;
            byte[] filtered = new byte[1 + length];
            filtered[0] = PaethFilter;
            ReadOnlySpan<byte> above = new byte[length];
            for (int y = 0; y < image.Height; y++)
            {
                ReadOnlySpan<byte> row = image.Pixels.Slice(y * length, length);
                for (int x = 0; x < length; x++)
                {
                    bool isFirst = x < image.Channels;
                    byte left = isFirst ? (byte)0 : row[x - image.Channels];
                    byte corner = isFirst ? (byte)0 : above[x - image.Channels];
                    filtered[1 + x] = (byte)(row[x] - Paeth.Predict(left, above[x], corner));
                }

                data.Write(filtered);
                above = row;
            }
        }

        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }

    private static void WriteChunk(MemoryStream file, string type, ReadOnlySpan<byte> body)
    {
        byte[] checkedBytes = [.. Encoding.Latin1.GetBytes(type), .. body];
        Span<byte> word = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteInt32BigEndian(word, body.Length);
        file.Write(word);
        file.Write(checkedBytes);
        BinaryPrimitives.WriteUInt32BigEndian(word, Crc32.Of(checkedBytes));
        file.Write(word);
    }
}
