using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

/// <content>Logarithms and the error function.</content>
public static partial class VectorMath
{
    /// <summary>The natural logarithm of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Log(Vector256<float> x) => Vector256.Log(x);

    /// <summary>The natural logarithm of 1 + x of each lane, for x from 0: what rounding takes from the sum is given back as a factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Log1P(Vector256<float> x)
    {
        Vector256<float> sum = Vector256<float>.One + x;
        Vector256<float> kept = sum - Vector256<float>.One;
        Vector256<float> result = Vector256.Log(sum) * (x / kept);
        result = Vector256.ConditionalSelect(Vector256.Equals(kept, Vector256<float>.Zero), x, result);
        return Vector256.ConditionalSelect(Vector256.Equals(x, Vector256.Create(float.PositiveInfinity)), x, result);
    }

    /// <summary>The error function of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Erf(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.Create(ErfLimit), Vector256.MaxNative(Vector256.Create(-ErfLimit), x));
        Vector256<float> y = x * x;
        Vector256<float> p = Vector256.MultiplyAddEstimate(Vector256.Create(ErfP5), y, Vector256.Create(ErfP4));
        Vector256<float> q = Vector256.MultiplyAddEstimate(Vector256.Create(ErfQ5), y, Vector256.Create(ErfQ4));
        p = Vector256.MultiplyAddEstimate(p, y, Vector256.Create(ErfP3));
        q = Vector256.MultiplyAddEstimate(q, y, Vector256.Create(ErfQ3));
        p = Vector256.MultiplyAddEstimate(p, y, Vector256.Create(ErfP2));
        q = Vector256.MultiplyAddEstimate(q, y, Vector256.Create(ErfQ2));
        p = Vector256.MultiplyAddEstimate(p, y, Vector256.Create(ErfP1));
        q = Vector256.MultiplyAddEstimate(q, y, Vector256.Create(ErfQ1));
        p = Vector256.MultiplyAddEstimate(p, y, Vector256.Create(ErfP0));
        q = Vector256.MultiplyAddEstimate(q, y, Vector256<float>.One);
        return Vector256.MinNative(Vector256<float>.One, Vector256.MaxNative(Vector256.Create(-1f), x * p / q));
    }
}
