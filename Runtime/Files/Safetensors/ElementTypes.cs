using System.Buffers.Binary;

namespace Netwright.Files.Safetensors;

/// <summary>The element types of the safetensors format: their sizes, and the conversion of the floating-point ones to <see cref="float"/>.</summary>
internal static class ElementTypes
{
    /// <summary>The element type that we write.</summary>
    public const string Single = "F32";

    /// <summary>The bytes of one element; 0 for a type that the format does not know.</summary>
    public static int SizeOf(string elementType) => elementType switch
    {
        "F64" or "I64" or "U64" => 8,
        Single or "I32" or "U32" => 4,
        "F16" or "BF16" or "I16" or "U16" => 2,
        "I8" or "U8" or "BOOL" or "F8_E4M3" or "F8_E5M2" => 1,
        _ => 0,
    };

    /// <summary>Whether <see cref="Convert"/> reads this type.</summary>
    public static bool IsConvertible(string elementType) => elementType is Single or "F64" or "F16" or "BF16";

    /// <summary>Converts little-endian elements; a double beyond the range of <see cref="float"/> becomes infinite.</summary>
    public static void Convert(string elementType, ReadOnlySpan<byte> source, Span<float> destination)
    {
        int size = SizeOf(elementType);
        for (int i = 0; i < destination.Length; i++)
        {
            ReadOnlySpan<byte> element = source.Slice(i * size, size);
            destination[i] = elementType switch
            {
                Single => BinaryPrimitives.ReadSingleLittleEndian(element),
                "F64" => (float)BinaryPrimitives.ReadDoubleLittleEndian(element),
                "F16" => (float)BinaryPrimitives.ReadHalfLittleEndian(element),
                "BF16" => BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(element) << 16),
                _ => throw new ArgumentException($"Elements of type {elementType} are not converted.", nameof(elementType)),
            };
        }
    }
}
