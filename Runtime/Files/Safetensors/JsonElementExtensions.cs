using System.Text.Json;

namespace Netwright.Files.Safetensors;

/// <summary>What the header of a safetensors file asks of JSON beyond what <see cref="JsonElement"/> offers.</summary>
internal static class JsonElementExtensions
{
    /// <summary>Reads a whole number that is not negative.</summary>
    public static bool TryGetOffset(this JsonElement element, out long value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out value) && value >= 0;
    }
}
