using System.Buffers.Binary;
using System.Text;

namespace Netwright.Runtime.Tests.Files;

/// <summary>Safetensors files made by hand, right or wrong.</summary>
internal static class RawSafetensors
{
    /// <summary>The file with the given header and as many bytes of data, 0, 1, 2, …</summary>
    public static byte[] Create(string json, int dataLength) => Create(json, [.. Enumerable.Range(0, dataLength).Select(static i => (byte)i)]);

    public static byte[] Create(string json, byte[] data)
    {
        byte[] header = Encoding.UTF8.GetBytes(json);
        byte[] length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        return [.. length, .. header, .. data];
    }
}
