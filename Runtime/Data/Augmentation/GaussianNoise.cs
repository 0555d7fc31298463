using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>Adds a normally distributed number to each value of an input, of any shape.</summary>
/// <param name="deviation">The standard deviation, in the units of the network's input.</param>
public sealed class GaussianNoise(double deviation) : Augmentation
{
    private readonly float _deviation = (float)Checked(deviation, double.PositiveInfinity, nameof(deviation));

    /// <inheritdoc/>
    public override void Check(TensorShape shape) => ArgumentNullException.ThrowIfNull(shape);

    /// <inheritdoc/>
    public override void Apply(Span<float> input, TensorShape shape, RandomSource random)
    {
        ulong seed = random.NextBits();
        Span<float> noise = stackalloc float[2 * Vector512<float>.Count];
        for (int start = 0; start < input.Length; start += noise.Length)
        {
            DrawNormal((uint)start, (uint)seed, (uint)(seed >> 32), noise);
            Span<float> values = input[start..Math.Min(start + noise.Length, input.Length)];
            for (int place = 0; place < values.Length; place++)
            {
                values[place] += _deviation * noise[place];
            }
        }
    }

    /// <summary>Thirty-two normal numbers by the transform of Box and Muller (1958), of two hashes of sixteen places.</summary>
    private static void DrawNormal(uint place, uint seed, uint other, Span<float> destination)
    {
        Vector512<uint> places = Vector512<uint>.Indices + Vector512.Create(place);
        Vector512<float> radius = Vector512.Sqrt(Vector512.Log(Uniform(places, seed)) * -2f);
        (Vector512<float> sine, Vector512<float> cosine) = Vector512.SinCos(Uniform(places, other) * MathF.Tau);
        (radius * cosine).CopyTo(destination);
        (radius * sine).CopyTo(destination[Vector512<float>.Count..]);
    }

    /// <summary>Uniform between 0 and 1, neither included: 23 bits of a hash (the mixer of MurmurHash3), in the middle of their interval.</summary>
    private static Vector512<float> Uniform(Vector512<uint> places, uint seed)
    {
        Vector512<uint> hash = (places * 0x9E3779B9) ^ Vector512.Create(seed);
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        hash ^= hash >> 16;
        return (Vector512.ConvertToSingle((hash >> 9).AsInt32()) + Vector512.Create(0.5f)) * (1f / (1 << 23));
    }
}
