using System.Buffers.Binary;
using System.Numerics;

namespace Netwright.TensorBoard;

/// <summary>
/// TFRecord: the length in eight bytes, its check sum, the data, its check sum; all little-endian. Check sums are CRC-32C, masked so that data which
/// holds check sums itself has others.
/// </summary>
internal static class Record
{
    private const uint MaskDelta = 0xA282EAD8;

    /// <summary>Writes a record.</summary>
    public static void Write(Stream stream, ReadOnlySpan<byte> data)
    {
        Span<byte> head = stackalloc byte[sizeof(ulong) + sizeof(uint)];
        BinaryPrimitives.WriteUInt64LittleEndian(head, (ulong)data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[sizeof(ulong)..], MaskedCrc(head[..sizeof(ulong)]));
        Span<byte> tail = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(tail, MaskedCrc(data));
        stream.Write(head);
        stream.Write(data);
        stream.Write(tail);
    }

    /// <summary>The masked check sum of data.</summary>
    public static uint MaskedCrc(ReadOnlySpan<byte> data)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in data)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        crc = ~crc;
        return BitOperations.RotateRight(crc, 15) + MaskDelta;
    }
}
