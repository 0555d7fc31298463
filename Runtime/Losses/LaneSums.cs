using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>Sixteen sums in double precision, one a lane.</summary>
internal struct LaneSums
{
    private Vector512<double> _lower;
    private Vector512<double> _upper;

    /// <summary>Adds to each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector512<float> values)
    {
        (Vector512<double> lower, Vector512<double> upper) = Vector512.Widen(values);
        _lower += lower;
        _upper += upper;
    }

    /// <summary>Adds the square of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddSquares(Vector512<float> values)
    {
        (Vector512<double> lower, Vector512<double> upper) = Vector512.Widen(values);
        _lower += lower * lower;
        _upper += upper * upper;
    }

    /// <summary>The sum of the first lanes, in their order.</summary>
    public readonly double Total(int lanes)
    {
        double total = 0;
        for (int lane = 0; lane < lanes; lane++)
        {
            total += lane < 8 ? _lower[lane] : _upper[lane - 8];
        }

        return total;
    }
}
