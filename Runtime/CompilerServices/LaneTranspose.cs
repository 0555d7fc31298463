using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Netwright.CompilerServices;

/// <summary>
/// Transposes between sixteen rows and columns of sixteen lanes, in registers. A few rows are walked to their end before the next: sixteen at once
/// push each other out of the cache where their distance is a power of two.
/// </summary>
internal static class LaneTranspose
{
    private const int Lanes = NetworkCode.GroupSize;

    // The lanes of so many columns stay in the first-level cache while rows are walked.
    private const int Stretch = 128;

    /// <summary>Sixteen rows into the lanes: column by column, one number of each row.</summary>
    /// <param name="rows">The first row.</param>
    /// <param name="rowStride">Floats between rows.</param>
    /// <param name="columns">Floats of a row.</param>
    /// <param name="lanes">Receives <paramref name="columns"/> times sixteen floats.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void RowsToLanes(ref float rows, int rowStride, int columns, ref float lanes)
    {
        int whole = Sse.IsSupported ? columns / 4 * 4 : 0;
        for (int start = 0; start < whole; start += Stretch)
        {
            int end = Math.Min(start + Stretch, whole);
            for (int row = 0; row < Lanes; row += Avx.IsSupported ? 8 : 4)
            {
                for (int column = start; column < end; column += 4)
                {
                    ref float source = ref Unsafe.Add(ref rows, (row * rowStride) + column);
                    ref float target = ref Unsafe.Add(ref lanes, (column * Lanes) + row);
                    if (Avx.IsSupported)
                    {
                        Transpose8By4(ref source, rowStride, ref target, Lanes);
                    }
                    else
                    {
                        Transpose4By4(ref source, rowStride, ref target, Lanes);
                    }
                }
            }
        }

        for (int column = whole; column < columns; column++)
        {
            for (int row = 0; row < Lanes; row++)
            {
                Unsafe.Add(ref lanes, (column * Lanes) + row) = Unsafe.Add(ref rows, (row * rowStride) + column);
            }
        }
    }

    /// <summary>The inverse of <see cref="RowsToLanes"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LanesToRows(ref float lanes, int columns, ref float rows, int rowStride)
    {
        int step = Avx.IsSupported ? 8 : 4;
        int whole = Sse.IsSupported ? columns / step * step : 0;
        for (int start = 0; start < whole; start += Stretch)
        {
            int end = Math.Min(start + Stretch, whole);
            for (int row = 0; row < Lanes; row += 4)
            {
                int column = start;
                for (; Avx512F.IsSupported && column <= end - Lanes; column += Lanes)
                {
                    Transpose16By4(
                        ref Unsafe.Add(ref lanes, (column * Lanes) + row), Lanes, ref Unsafe.Add(ref rows, (row * rowStride) + column), rowStride);
                }

                for (; column < end; column += step)
                {
                    ref float source = ref Unsafe.Add(ref lanes, (column * Lanes) + row);
                    ref float target = ref Unsafe.Add(ref rows, (row * rowStride) + column);
                    if (Avx.IsSupported)
                    {
                        Transpose8By4(ref source, Lanes, ref target, rowStride);
                    }
                    else
                    {
                        Transpose4By4(ref source, Lanes, ref target, rowStride);
                    }
                }
            }
        }

        for (int column = whole; column < columns; column++)
        {
            for (int row = 0; row < Lanes; row++)
            {
                Unsafe.Add(ref rows, (row * rowStride) + column) = Unsafe.Add(ref lanes, (column * Lanes) + row);
            }
        }
    }

    // Sixteen rows of four become four of sixteen.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose16By4(ref float source, int sourceStride, ref float target, int targetStride)
    {
        Vector512<float> a = ManyRows(ref source, sourceStride, 0);
        Vector512<float> b = ManyRows(ref source, sourceStride, 1);
        Vector512<float> c = ManyRows(ref source, sourceStride, 2);
        Vector512<float> d = ManyRows(ref source, sourceStride, 3);
        Vector512<float> abLow = Avx512F.UnpackLow(a, b);
        Vector512<float> abHigh = Avx512F.UnpackHigh(a, b);
        Vector512<float> cdLow = Avx512F.UnpackLow(c, d);
        Vector512<float> cdHigh = Avx512F.UnpackHigh(c, d);
        Avx512F.Shuffle(abLow, cdLow, 0x44).StoreUnsafe(ref target);
        Avx512F.Shuffle(abLow, cdLow, 0xEE).StoreUnsafe(ref target, (nuint)targetStride);
        Avx512F.Shuffle(abHigh, cdHigh, 0x44).StoreUnsafe(ref target, (nuint)targetStride * 2);
        Avx512F.Shuffle(abHigh, cdHigh, 0xEE).StoreUnsafe(ref target, (nuint)targetStride * 3);
    }

    // A row and the fourth, eighth and twelfth behind it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> ManyRows(ref float source, int stride, int row)
        => Vector512.Create(Rows(ref source, stride, row), Rows(ref source, stride, row + 8));

    // Eight rows of four become four of eight.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose8By4(ref float source, int sourceStride, ref float target, int targetStride)
    {
        Vector256<float> a = Rows(ref source, sourceStride, 0);
        Vector256<float> b = Rows(ref source, sourceStride, 1);
        Vector256<float> c = Rows(ref source, sourceStride, 2);
        Vector256<float> d = Rows(ref source, sourceStride, 3);
        Vector256<float> abLow = Avx.UnpackLow(a, b);
        Vector256<float> abHigh = Avx.UnpackHigh(a, b);
        Vector256<float> cdLow = Avx.UnpackLow(c, d);
        Vector256<float> cdHigh = Avx.UnpackHigh(c, d);
        Avx.Shuffle(abLow, cdLow, 0x44).StoreUnsafe(ref target);
        Avx.Shuffle(abLow, cdLow, 0xEE).StoreUnsafe(ref target, (nuint)targetStride);
        Avx.Shuffle(abHigh, cdHigh, 0x44).StoreUnsafe(ref target, (nuint)targetStride * 2);
        Avx.Shuffle(abHigh, cdHigh, 0xEE).StoreUnsafe(ref target, (nuint)targetStride * 3);
    }

    // A row and the fourth behind it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Rows(ref float source, int stride, int row) => Vector256.Create(
        Vector128.LoadUnsafe(ref source, (nuint)(row * stride)), Vector128.LoadUnsafe(ref source, (nuint)((row + 4) * stride)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose4By4(ref float source, int sourceStride, ref float target, int targetStride)
    {
        Vector128<float> a = Vector128.LoadUnsafe(ref source);
        Vector128<float> b = Vector128.LoadUnsafe(ref source, (nuint)sourceStride);
        Vector128<float> c = Vector128.LoadUnsafe(ref source, (nuint)sourceStride * 2);
        Vector128<float> d = Vector128.LoadUnsafe(ref source, (nuint)sourceStride * 3);
        Vector128<float> abLow = Sse.UnpackLow(a, b);
        Vector128<float> abHigh = Sse.UnpackHigh(a, b);
        Vector128<float> cdLow = Sse.UnpackLow(c, d);
        Vector128<float> cdHigh = Sse.UnpackHigh(c, d);
        Sse.MoveLowToHigh(abLow, cdLow).StoreUnsafe(ref target);
        Sse.MoveHighToLow(cdLow, abLow).StoreUnsafe(ref target, (nuint)targetStride);
        Sse.MoveLowToHigh(abHigh, cdHigh).StoreUnsafe(ref target, (nuint)targetStride * 2);
        Sse.MoveHighToLow(cdHigh, abHigh).StoreUnsafe(ref target, (nuint)targetStride * 3);
    }
}
