using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Netwright.CompilerServices;

/// <summary>
/// Takes neighbouring lanes apart: of two vectors, one after the other, the first or the second of every two lanes. A pooling of neighbouring pixels is
/// then one of two vectors.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LaneNeighbours
{
    /// <summary>Lanes 0, 2, 4 and so on of <paramref name="left"/>, then those of <paramref name="right"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> First(Vector512<float> left, Vector512<float> right) => Avx512F.IsSupported
        ? Avx512F.PermuteVar16x32x2(left, Vector512.Create(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30), right)
        : Vector512.Create(First(left.GetLower(), left.GetUpper()), First(right.GetLower(), right.GetUpper()));

    /// <summary>Lanes 1, 3, 5 and so on of <paramref name="left"/>, then those of <paramref name="right"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Second(Vector512<float> left, Vector512<float> right) => Avx512F.IsSupported
        ? Avx512F.PermuteVar16x32x2(left, Vector512.Create(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31), right)
        : Vector512.Create(Second(left.GetLower(), left.GetUpper()), Second(right.GetLower(), right.GetUpper()));

    /// <inheritdoc cref="First(Vector512{float}, Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> First(Vector256<float> left, Vector256<float> right) => Avx2.IsSupported
        ? Ordered(Avx.Shuffle(left, right, 0b10_00_10_00))
        : Vector256.Create(First(left.GetLower(), left.GetUpper()), First(right.GetLower(), right.GetUpper()));

    /// <inheritdoc cref="Second(Vector512{float}, Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Second(Vector256<float> left, Vector256<float> right) => Avx2.IsSupported
        ? Ordered(Avx.Shuffle(left, right, 0b11_01_11_01))
        : Vector256.Create(Second(left.GetLower(), left.GetUpper()), Second(right.GetLower(), right.GetUpper()));

    /// <inheritdoc cref="First(Vector512{float}, Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> First(Vector128<float> left, Vector128<float> right) => Sse.IsSupported
        ? Sse.Shuffle(left, right, 0b10_00_10_00)
        : Vector128.Create(left[0], left[2], right[0], right[2]);

    /// <inheritdoc cref="Second(Vector512{float}, Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Second(Vector128<float> left, Vector128<float> right) => Sse.IsSupported
        ? Sse.Shuffle(left, right, 0b11_01_11_01)
        : Vector128.Create(left[1], left[3], right[1], right[3]);

    // The instruction takes four lanes of one vector and four of the other in turns.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Ordered(Vector256<float> turns) => Avx2.Permute4x64(turns.AsDouble(), 0b11_01_10_00).AsSingle();
}
