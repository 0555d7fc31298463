namespace Netwright.Runtime.Tests.Data;

/// <summary>Files of the CIFAR datasets made by hand.</summary>
internal static class CifarBytes
{
    public const int ImageBytes = 3 * 32 * 32;

    /// <summary>One record for each array of label bytes; pixel p of record r is r · 7 + p, modulo 251.</summary>
    public static byte[] Create(params byte[][] labels)
        => [.. labels.SelectMany(static (label, record) => label.Concat(Image(record)))];

    /// <summary>The pixels of a record.</summary>
    public static IEnumerable<byte> Image(int record) => Enumerable.Range(0, ImageBytes).Select(pixel => (byte)(((record * 7) + pixel) % 251));
}
