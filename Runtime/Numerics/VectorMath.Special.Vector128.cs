using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

/// <content>Logarithms and the error function.</content>
public static partial class VectorMath
{
    /// <summary>The natural logarithm of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Log(Vector128<float> x) => Vector128.Log(x);

    /// <summary>The natural logarithm of 1 + x of each lane, for x from 0: what rounding takes from the sum is given back as a factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Log1P(Vector128<float> x)
    {
        Vector128<float> sum = Vector128<float>.One + x;
        Vector128<float> kept = sum - Vector128<float>.One;
        Vector128<float> result = Vector128.Log(sum) * (x / kept);
        result = Vector128.ConditionalSelect(Vector128.Equals(kept, Vector128<float>.Zero), x, result);
        return Vector128.ConditionalSelect(Vector128.Equals(x, Vector128.Create(float.PositiveInfinity)), x, result);
    }

    /// <summary>The error function of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Erf(Vector128<float> x)
    {
        x = Vector128.MinNative(Vector128.Create(ErfLimit), Vector128.MaxNative(Vector128.Create(-ErfLimit), x));
        Vector128<float> y = x * x;
        Vector128<float> p = Vector128.MultiplyAddEstimate(Vector128.Create(ErfP5), y, Vector128.Create(ErfP4));
        Vector128<float> q = Vector128.MultiplyAddEstimate(Vector128.Create(ErfQ5), y, Vector128.Create(ErfQ4));
        p = Vector128.MultiplyAddEstimate(p, y, Vector128.Create(ErfP3));
        q = Vector128.MultiplyAddEstimate(q, y, Vector128.Create(ErfQ3));
        p = Vector128.MultiplyAddEstimate(p, y, Vector128.Create(ErfP2));
        q = Vector128.MultiplyAddEstimate(q, y, Vector128.Create(ErfQ2));
        p = Vector128.MultiplyAddEstimate(p, y, Vector128.Create(ErfP1));
        q = Vector128.MultiplyAddEstimate(q, y, Vector128.Create(ErfQ1));
        p = Vector128.MultiplyAddEstimate(p, y, Vector128.Create(ErfP0));
        q = Vector128.MultiplyAddEstimate(q, y, Vector128<float>.One);
        return Vector128.MinNative(Vector128<float>.One, Vector128.MaxNative(Vector128.Create(-1f), x * p / q));
    }
}
