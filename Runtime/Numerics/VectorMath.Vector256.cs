using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

public static partial class VectorMath
{
    /// <summary>The hyperbolic tangent of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.Create(TanhLimit), Vector256.MaxNative(Vector256.Create(-TanhLimit), x));
        Vector256<float> y = x * x;
        Vector256<float> p = Vector256.MultiplyAddEstimate(Vector256.Create(TanhP4), y, Vector256.Create(TanhP3));
        Vector256<float> q = Vector256.MultiplyAddEstimate(Vector256.Create(TanhQ4), y, Vector256.Create(TanhQ3));
        p = Vector256.MultiplyAddEstimate(p, y, Vector256.Create(TanhP2));
        q = Vector256.MultiplyAddEstimate(q, y, Vector256.Create(TanhQ2));
        p = Vector256.MultiplyAddEstimate(p, y, Vector256.Create(TanhP1));
        q = Vector256.MultiplyAddEstimate(q, y, Vector256.Create(TanhQ1));
        p = Vector256.MultiplyAddEstimate(p, y, Vector256<float>.One);
        q = Vector256.MultiplyAddEstimate(q, y, Vector256<float>.One);
        return Vector256.MinNative(Vector256<float>.One, Vector256.MaxNative(Vector256.Create(-1f), x * p / q));
    }

    /// <summary>The logistic function 1 / (1 + e⁻ˣ) of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    /// <summary>eˣ of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        // x = n·ln 2 + r with |r| ≤ ln 2 / 2; adding the magic number leaves n in the low bits of the sum.
        Vector256<float> shifted = Vector256.MultiplyAddEstimate(x, Vector256.Create(Log2E), Vector256.Create(RoundingMagic));
        Vector256<float> n = shifted - Vector256.Create(RoundingMagic);
        Vector256<float> r = Vector256.MultiplyAddEstimate(n, Vector256.Create(-Ln2High), x);
        r = Vector256.MultiplyAddEstimate(n, Vector256.Create(-Ln2Low), r);

        Vector256<float> p = Vector256.MultiplyAddEstimate(Vector256.Create(Exp6), r, Vector256.Create(Exp5));
        p = Vector256.MultiplyAddEstimate(p, r, Vector256.Create(Exp4));
        p = Vector256.MultiplyAddEstimate(p, r, Vector256.Create(Exp3));
        p = Vector256.MultiplyAddEstimate(p, r, Vector256.Create(Exp2));
        p = Vector256.MultiplyAddEstimate(p, r * r, r) + Vector256<float>.One;

        Vector256<float> power = (p.AsInt32() + (shifted.AsInt32() << 23)).AsSingle();
        power = Vector256.ConditionalSelect(Vector256.LessThan(x, Vector256.Create(ExpLowest)), Vector256<float>.Zero, power);
        Vector256<float> infinity = x + Vector256.Create(float.PositiveInfinity);
        return Vector256.ConditionalSelect(Vector256.LessThanOrEqual(x, Vector256.Create(ExpHighest)), power, infinity);
    }

    /// <summary>
    /// The factors by which dropout multiplies eight samples of one element: 0, or <paramref name="scale"/> where the sample is kept.
    /// </summary>
    /// <param name="seed">What <see cref="DropoutSeed"/> gives for the step, the group and the layer.</param>
    /// <param name="index">The element × 16 + the first of these lanes.</param>
    /// <param name="threshold">What <see cref="DropoutThreshold"/> gives for the rate.</param>
    /// <param name="scale">1 / (1 − rate), so that the expectation stays.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Dropout256(uint seed, int index, uint threshold, float scale)
    {
        Vector256<uint> position = Vector256<uint>.Indices + Vector256.Create((uint)index);
        Vector256<uint> hash = position * Vector256.Create(IndexSpread) ^ Vector256.Create(seed);
        hash = (hash ^ (hash >> 16)) * Vector256.Create(Murmur1);
        hash = (hash ^ (hash >> 13)) * Vector256.Create(Murmur2);
        hash ^= hash >> 16;
        return Vector256.LessThan(hash, Vector256.Create(threshold)).AsSingle() & Vector256.Create(scale);
    }
}
