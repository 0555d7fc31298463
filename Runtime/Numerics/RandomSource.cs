using System.Numerics;

namespace Netwright;

/// <summary>
/// The random numbers of initialisation, shuffling and augmentation: xoshiro256** (Blackman and Vigna 2018, «Scrambled linear pseudorandom number
/// generators»), its state filled by SplitMix64. Unlike <see cref="Random"/> its sequence is fixed for every .NET version.
/// </summary>
public sealed class RandomSource
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>The stream with the given number among those of one seed; streams are independent of each other.</summary>
    public RandomSource(ulong seed, ulong stream)
    {
        ulong origin = SplitMix64.Mix(SplitMix64.Mix(seed, 0), stream);
        _s0 = SplitMix64.Mix(origin, 0);
        _s1 = SplitMix64.Mix(origin, 1);
        _s2 = SplitMix64.Mix(origin, 2);
        _s3 = SplitMix64.Mix(origin, 3);
    }

    /// <summary>64 random bits.</summary>
    public ulong NextBits()
    {
        ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        ulong shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>Uniform in [0, 1), a multiple of 2⁻⁵³.</summary>
    public double NextUniform() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Standard normal, by the transform of Box and Muller (1958).</summary>
    public double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - NextUniform())) * Math.Cos(2 * Math.PI * NextUniform());

    /// <summary>Uniform among 0 … <paramref name="bound"/> − 1; the bias of the multiplication, below 2⁻³², is accepted.</summary>
    public int NextInteger(int bound) => (int)Math.BigMul(NextBits(), (ulong)bound, out _);

    /// <summary>Puts the items in random order (Fisher and Yates).</summary>
    public void Shuffle(Span<int> items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int chosen = NextInteger(last + 1);
            (items[last], items[chosen]) = (items[chosen], items[last]);
        }
    }
}
