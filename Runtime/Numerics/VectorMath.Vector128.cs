using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

public static partial class VectorMath
{
    /// <summary>The hyperbolic tangent of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Tanh(Vector128<float> x)
    {
        x = Vector128.MinNative(Vector128.Create(TanhLimit), Vector128.MaxNative(Vector128.Create(-TanhLimit), x));
        Vector128<float> y = x * x;
        Vector128<float> p = Vector128.MultiplyAddEstimate(Vector128.Create(TanhP4), y, Vector128.Create(TanhP3));
        Vector128<float> q = Vector128.MultiplyAddEstimate(Vector128.Create(TanhQ4), y, Vector128.Create(TanhQ3));
        p = Vector128.MultiplyAddEstimate(p, y, Vector128.Create(TanhP2));
        q = Vector128.MultiplyAddEstimate(q, y, Vector128.Create(TanhQ2));
        p = Vector128.MultiplyAddEstimate(p, y, Vector128.Create(TanhP1));
        q = Vector128.MultiplyAddEstimate(q, y, Vector128.Create(TanhQ1));
        p = Vector128.MultiplyAddEstimate(p, y, Vector128<float>.One);
        q = Vector128.MultiplyAddEstimate(q, y, Vector128<float>.One);
        return Vector128.MinNative(Vector128<float>.One, Vector128.MaxNative(Vector128.Create(-1f), x * p / q));
    }

    /// <summary>The logistic function 1 / (1 + e⁻ˣ) of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Sigmoid(Vector128<float> x) => Vector128<float>.One / (Vector128<float>.One + Exp(-x));

    /// <summary>eˣ of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Exp(Vector128<float> x)
    {
        // x = n·ln 2 + r with |r| ≤ ln 2 / 2; adding the magic number leaves n in the low bits of the sum.
        Vector128<float> shifted = Vector128.MultiplyAddEstimate(x, Vector128.Create(Log2E), Vector128.Create(RoundingMagic));
        Vector128<float> n = shifted - Vector128.Create(RoundingMagic);
        Vector128<float> r = Vector128.MultiplyAddEstimate(n, Vector128.Create(-Ln2High), x);
        r = Vector128.MultiplyAddEstimate(n, Vector128.Create(-Ln2Low), r);

        Vector128<float> p = Vector128.MultiplyAddEstimate(Vector128.Create(Exp6), r, Vector128.Create(Exp5));
        p = Vector128.MultiplyAddEstimate(p, r, Vector128.Create(Exp4));
        p = Vector128.MultiplyAddEstimate(p, r, Vector128.Create(Exp3));
        p = Vector128.MultiplyAddEstimate(p, r, Vector128.Create(Exp2));
        p = Vector128.MultiplyAddEstimate(p, r * r, r) + Vector128<float>.One;

        Vector128<float> power = (p.AsInt32() + (shifted.AsInt32() << 23)).AsSingle();
        power = Vector128.ConditionalSelect(Vector128.LessThan(x, Vector128.Create(ExpLowest)), Vector128<float>.Zero, power);
        Vector128<float> infinity = x + Vector128.Create(float.PositiveInfinity);
        return Vector128.ConditionalSelect(Vector128.LessThanOrEqual(x, Vector128.Create(ExpHighest)), power, infinity);
    }

    /// <summary>
    /// The factors by which dropout multiplies four samples of one element: 0, or <paramref name="scale"/> where the sample is kept.
    /// </summary>
    /// <param name="seed">What <see cref="DropoutSeed"/> gives for the step, the group and the layer.</param>
    /// <param name="index">The element × 16 + the first of these lanes.</param>
    /// <param name="threshold">What <see cref="DropoutThreshold"/> gives for the rate.</param>
    /// <param name="scale">1 / (1 − rate), so that the expectation stays.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Dropout128(uint seed, int index, uint threshold, float scale)
    {
        Vector128<uint> position = Vector128<uint>.Indices + Vector128.Create((uint)index);
        Vector128<uint> hash = position * Vector128.Create(IndexSpread) ^ Vector128.Create(seed);
        hash = (hash ^ (hash >> 16)) * Vector128.Create(Murmur1);
        hash = (hash ^ (hash >> 13)) * Vector128.Create(Murmur2);
        hash ^= hash >> 16;
        return Vector128.LessThan(hash, Vector128.Create(threshold)).AsSingle() & Vector128.Create(scale);
    }
}
