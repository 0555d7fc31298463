using System.Buffers.Binary;
using System.IO.Compression;

namespace Netwright.Runtime.Tests.Data;

/// <summary>IDX files made by hand.</summary>
internal static class IdxBytes
{
    public static byte[] Create(ReadOnlySpan<int> extents, params byte[] values)
    {
        byte[] header = new byte[4 * (1 + extents.Length)];
        header[2] = 0x08;
        header[3] = (byte)extents.Length;
        for (int axis = 0; axis < extents.Length; axis++)
        {
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4 * (1 + axis)), extents[axis]);
        }

        return [.. header, .. values];
    }

    public static byte[] Compress(byte[] content)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }

        return result.ToArray();
    }
}
