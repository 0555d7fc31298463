namespace Netwright;

/// <summary>
/// The output function of SplitMix64 (Steele, Lea, Flood 2014, «Fast splittable pseudorandom number generators»; constants of
/// David Stafford's Mix13): turns related numbers, such as a seed and a counter, into unrelated ones.
/// </summary>
internal static class SplitMix64
{
    /// <summary>The golden ratio in 64 bits: the step between successive states.</summary>
    public const ulong Gamma = 0x9E3779B97F4A7C15;

    /// <summary>A bijection of 64 bits in which every input bit moves about half of the output bits.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>The member of the sequence that <paramref name="seed"/> begins with the given number.</summary>
    public static ulong Mix(ulong seed, ulong number) => Mix(seed + ((number + 1) * Gamma));
}
