namespace Netwright.Generator.Emission.Devices;

/// <summary>
/// The functions of kernels for devices that HLSL lacks, or has in a precision that differs between drivers: as the processor's
/// <c>VectorMath</c> computes them.
/// </summary>
internal static class HlslFunctions
{
    private static readonly (string Name, string Source)[] All =
    [
        ("Tanh", """
            float Tanh(float value)
            {
                float x = clamp(value, -9.014f, 9.014f);
                float y = x * x;
                float p = (((1.33843026e-08f * y + 2.063584e-05f) * y + 0.00349745667f) * y + 0.133826852f) * y + 1.0f;
                float q = (((7.79025072e-07f * y + 0.000328851951f) * y + 0.025884347f) * y + 0.467160106f) * y + 1.0f;
                return clamp(x * p / q, -1.0f, 1.0f);
            }
            """),
        ("Sigmoid", """
            float Sigmoid(float value)
            {
                return 1.0f / (1.0f + exp(-value));
            }
            """),
        ("Log1P", """
            // What rounding takes from the sum is given back as a factor.
            float Log1P(float value)
            {
                float sum = 1.0f + value;
                float kept = sum - 1.0f;
                return kept == 0.0f ? value : log(sum) * (value / kept);
            }
            """),
        ("Erf", """
            float Erf(float value)
            {
                float x = clamp(value, -3.92f, 3.92f);
                float y = x * x;
                float p = ((((2.04984508e-06f * y + 0.000284801994f) * y + 0.00376382004f) * y + 0.0527430624f) * y + 0.190370321f) * y + 1.12837911f;
                float q = ((((3.8084959e-05f * y + 0.00116202398f) * y + 0.0149656562f) * y + 0.114093371f) * y + 0.502044082f) * y + 1.0f;
                return clamp(x * p / q, -1.0f, 1.0f);
            }
            """),
        ("DropoutSeed", """
            // Numbers of 64 bits: the low half is x.
            uint2 Multiply64(uint2 left, uint2 right)
            {
                uint low = (left.x & 65535u) * (right.x & 65535u);
                uint middle = (left.x >> 16) * (right.x & 65535u) + (low >> 16);
                uint crossed = (left.x & 65535u) * (right.x >> 16) + (middle & 65535u);
                uint high = (left.x >> 16) * (right.x >> 16) + (middle >> 16) + (crossed >> 16);
                return uint2((crossed << 16) | (low & 65535u), high + left.x * right.y + left.y * right.x);
            }

            uint2 Shifted64(uint2 value, uint bits)
            {
                return uint2((value.x >> bits) | (value.y << (32u - bits)), value.y >> bits);
            }

            // The seed of a group's mask: SplitMix64 of the layer's seed and the group's first sample.
            uint DropoutSeed(uint low, uint high, uint group)
            {
                uint2 moved = Multiply64(uint2(group * 16u + 1u, 0u), uint2(0x7F4A7C15u, 0x9E3779B9u));
                uint sum = low + moved.x;
                uint2 value = uint2(sum, high + moved.y + (sum < low ? 1u : 0u));
                value = Multiply64(value ^ Shifted64(value, 30u), uint2(0x1CE4E5B9u, 0xBF58476Du));
                value = Multiply64(value ^ Shifted64(value, 27u), uint2(0x133111EBu, 0x94D049BBu));
                return (value ^ Shifted64(value, 31u)).y;
            }
            """),
        ("Dropout", """
            // The factor of an element: 0, or the scale where it is kept.
            float Dropout(uint seed, uint index, uint threshold, float scale)
            {
                uint hash = index * 0x9E3779B9u ^ seed;
                hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
                hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
                hash ^= hash >> 16;
                return hash < threshold ? scale : 0.0f;
            }
            """),
    ];

    /// <summary>The functions that a body calls.</summary>
    public static IEnumerable<string> UsedBy(string body) => All
        .Where(function => body.Contains(function.Name + "("))
        .Select(static function => function.Source.Replace("\r", string.Empty));
}
