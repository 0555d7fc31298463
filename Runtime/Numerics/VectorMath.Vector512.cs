using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

public static partial class VectorMath
{
    /// <summary>The hyperbolic tangent of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        x = Vector512.MinNative(Vector512.Create(TanhLimit), Vector512.MaxNative(Vector512.Create(-TanhLimit), x));
        Vector512<float> y = x * x;
        Vector512<float> p = Vector512.MultiplyAddEstimate(Vector512.Create(TanhP4), y, Vector512.Create(TanhP3));
        Vector512<float> q = Vector512.MultiplyAddEstimate(Vector512.Create(TanhQ4), y, Vector512.Create(TanhQ3));
        p = Vector512.MultiplyAddEstimate(p, y, Vector512.Create(TanhP2));
        q = Vector512.MultiplyAddEstimate(q, y, Vector512.Create(TanhQ2));
        p = Vector512.MultiplyAddEstimate(p, y, Vector512.Create(TanhP1));
        q = Vector512.MultiplyAddEstimate(q, y, Vector512.Create(TanhQ1));
        p = Vector512.MultiplyAddEstimate(p, y, Vector512<float>.One);
        q = Vector512.MultiplyAddEstimate(q, y, Vector512<float>.One);
        return Vector512.MinNative(Vector512<float>.One, Vector512.MaxNative(Vector512.Create(-1f), x * p / q));
    }

    /// <summary>The logistic function 1 / (1 + e⁻ˣ) of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>eˣ of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        // x = n·ln 2 + r with |r| ≤ ln 2 / 2; adding the magic number leaves n in the low bits of the sum.
        Vector512<float> shifted = Vector512.MultiplyAddEstimate(x, Vector512.Create(Log2E), Vector512.Create(RoundingMagic));
        Vector512<float> n = shifted - Vector512.Create(RoundingMagic);
        Vector512<float> r = Vector512.MultiplyAddEstimate(n, Vector512.Create(-Ln2High), x);
        r = Vector512.MultiplyAddEstimate(n, Vector512.Create(-Ln2Low), r);

        Vector512<float> p = Vector512.MultiplyAddEstimate(Vector512.Create(Exp6), r, Vector512.Create(Exp5));
        p = Vector512.MultiplyAddEstimate(p, r, Vector512.Create(Exp4));
        p = Vector512.MultiplyAddEstimate(p, r, Vector512.Create(Exp3));
        p = Vector512.MultiplyAddEstimate(p, r, Vector512.Create(Exp2));
        p = Vector512.MultiplyAddEstimate(p, r * r, r) + Vector512<float>.One;

        Vector512<float> power = (p.AsInt32() + (shifted.AsInt32() << 23)).AsSingle();
        power = Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512.Create(ExpLowest)), Vector512<float>.Zero, power);
        Vector512<float> infinity = x + Vector512.Create(float.PositiveInfinity);
        return Vector512.ConditionalSelect(Vector512.LessThanOrEqual(x, Vector512.Create(ExpHighest)), power, infinity);
    }

    /// <summary>
    /// The factors by which dropout multiplies sixteen samples of one element: 0, or <paramref name="scale"/> where the sample is kept.
    /// </summary>
    /// <param name="seed">What <see cref="DropoutSeed"/> gives for the step, the group and the layer.</param>
    /// <param name="index">The element × 16 + the first of these lanes.</param>
    /// <param name="threshold">What <see cref="DropoutThreshold"/> gives for the rate.</param>
    /// <param name="scale">1 / (1 − rate), so that the expectation stays.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Dropout512(uint seed, int index, uint threshold, float scale)
    {
        Vector512<uint> position = Vector512<uint>.Indices + Vector512.Create((uint)index);
        Vector512<uint> hash = position * Vector512.Create(IndexSpread) ^ Vector512.Create(seed);
        hash = (hash ^ (hash >> 16)) * Vector512.Create(Murmur1);
        hash = (hash ^ (hash >> 13)) * Vector512.Create(Murmur2);
        hash ^= hash >> 16;
        return Vector512.LessThan(hash, Vector512.Create(threshold)).AsSingle() & Vector512.Create(scale);
    }
}
