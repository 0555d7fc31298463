using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

/// <summary>Sums over the pixels of each channel, with sixteen images in the lanes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlaneSums
{
    private const int Lanes = NetworkCode.GroupSize;

    /// <summary>The sum of the products of two values: sixteen numbers a channel.</summary>
    public static void OfProducts(
        ref float left, PlaneGeometry leftGeometry, ref float right, PlaneGeometry rightGeometry, ref float sums)
    {
        for (int channel = 0; channel < leftGeometry.Planes; channel++)
        {
            Vector512<float> sum = Vector512<float>.Zero;
            for (int row = 0; row < leftGeometry.Rows; row++)
            {
                ref float a = ref Unsafe.Add(ref left, (channel * leftGeometry.PlaneStride) + (row * leftGeometry.RowStride));
                ref float b = ref Unsafe.Add(ref right, (channel * rightGeometry.PlaneStride) + (row * rightGeometry.RowStride));
                for (int column = 0; column < leftGeometry.Columns; column++)
                {
                    var one = Vector512.LoadUnsafe(ref a, (nuint)(column * leftGeometry.ColumnStride));
                    var other = Vector512.LoadUnsafe(ref b, (nuint)(column * rightGeometry.ColumnStride));
                    sum = Vector512.MultiplyAddEstimate(one, other, sum);
                }
            }

            sum.StoreUnsafe(ref sums, (nuint)(channel * Lanes));
        }
    }
}
