using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Netwright.CompilerServices;

/// <summary>Transposes between sixteen rows and columns of sixteen lanes, four by four in registers.</summary>
internal static class LaneTranspose
{
    private const int Lanes = NetworkCode.GroupSize;

    /// <summary>Sixteen rows into the lanes: column by column, one number of each row.</summary>
    /// <param name="rows">The first row.</param>
    /// <param name="rowStride">Floats between rows.</param>
    /// <param name="columns">Floats of a row.</param>
    /// <param name="lanes">Receives <paramref name="columns"/> times sixteen floats.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void RowsToLanes(ref float rows, int rowStride, int columns, ref float lanes)
    {
        int column = 0;
        if (Sse.IsSupported)
        {
            for (; column <= columns - 4; column += 4)
            {
                for (int row = 0; row < Lanes; row += 4)
                {
                    Transpose4(
                        ref Unsafe.Add(ref rows, (row * rowStride) + column), rowStride, ref Unsafe.Add(ref lanes, (column * Lanes) + row), Lanes);
                }
            }
        }

        for (; column < columns; column++)
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
        int column = 0;
        if (Sse.IsSupported)
        {
            for (; column <= columns - 4; column += 4)
            {
                for (int row = 0; row < Lanes; row += 4)
                {
                    Transpose4(
                        ref Unsafe.Add(ref lanes, (column * Lanes) + row), Lanes, ref Unsafe.Add(ref rows, (row * rowStride) + column), rowStride);
                }
            }
        }

        for (; column < columns; column++)
        {
            for (int row = 0; row < Lanes; row++)
            {
                Unsafe.Add(ref rows, (row * rowStride) + column) = Unsafe.Add(ref lanes, (column * Lanes) + row);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose4(ref float source, int sourceStride, ref float target, int targetStride)
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
