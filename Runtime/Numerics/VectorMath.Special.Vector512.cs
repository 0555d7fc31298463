using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

/// <content>Logarithms and the error function.</content>
public static partial class VectorMath
{
    /// <summary>The natural logarithm of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Log(Vector512<float> x) => Vector512.Log(x);

    /// <summary>The natural logarithm of 1 + x of each lane, for x from 0: what rounding takes from the sum is given back as a factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Log1P(Vector512<float> x)
    {
        Vector512<float> sum = Vector512<float>.One + x;
        Vector512<float> kept = sum - Vector512<float>.One;
        Vector512<float> result = Vector512.Log(sum) * (x / kept);
        result = Vector512.ConditionalSelect(Vector512.Equals(kept, Vector512<float>.Zero), x, result);
        return Vector512.ConditionalSelect(Vector512.Equals(x, Vector512.Create(float.PositiveInfinity)), x, result);
    }

    /// <summary>The error function of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Erf(Vector512<float> x)
    {
        x = Vector512.MinNative(Vector512.Create(ErfLimit), Vector512.MaxNative(Vector512.Create(-ErfLimit), x));
        Vector512<float> y = x * x;
        Vector512<float> p = Vector512.MultiplyAddEstimate(Vector512.Create(ErfP5), y, Vector512.Create(ErfP4));
        Vector512<float> q = Vector512.MultiplyAddEstimate(Vector512.Create(ErfQ5), y, Vector512.Create(ErfQ4));
        p = Vector512.MultiplyAddEstimate(p, y, Vector512.Create(ErfP3));
        q = Vector512.MultiplyAddEstimate(q, y, Vector512.Create(ErfQ3));
        p = Vector512.MultiplyAddEstimate(p, y, Vector512.Create(ErfP2));
        q = Vector512.MultiplyAddEstimate(q, y, Vector512.Create(ErfQ2));
        p = Vector512.MultiplyAddEstimate(p, y, Vector512.Create(ErfP1));
        q = Vector512.MultiplyAddEstimate(q, y, Vector512.Create(ErfQ1));
        p = Vector512.MultiplyAddEstimate(p, y, Vector512.Create(ErfP0));
        q = Vector512.MultiplyAddEstimate(q, y, Vector512<float>.One);
        return Vector512.MinNative(Vector512<float>.One, Vector512.MaxNative(Vector512.Create(-1f), x * p / q));
    }
}
