using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

/// <summary>
/// The 3×3 kernels of training's convolutions by Winograd's filtering, sixteen at a time: they change with every step, so they are transformed where
/// they are used. Source: Lavin and Gray 2015, «Fast Algorithms for Convolutional Neural Networks».
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WinogradWeights
{
    private const int Lanes = NetworkCode.GroupSize;

    // The numbers of a kernel, its columns, and the columns of a tile.
    private const int Kernel = 9;
    private const int Columns = 3;
    private const int Tile = 6;

    /// <summary>
    /// The rows of G, multiplied by 4, -6, -6, 24, 24 and 1, which makes them whole numbers; what transforms inputs makes up for it.
    /// </summary>
    public static ReadOnlySpan<float> Rows => [1, 0, 0, 1, 1, 1, 1, -1, 1, 1, 2, 4, 1, -2, 4, 0, 0, 1];

    /// <summary>Transforms kernels g as F(4×4, 3×3) multiplies them, G·g·Gᵀ.</summary>
    /// <param name="weights">The kernels, one after another.</param>
    /// <param name="transformed">Receives all kernels' numbers for the first point of the tile, then those for the next.</param>
    /// <param name="count">The number of kernels.</param>
    /// <param name="point">Floats from point to point.</param>
    /// <param name="isTurned">Whether kernels are turned by half a turn first, as the gradient of a convolution's input takes them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Transform(ref float weights, ref float transformed, int count, int point, bool isTurned)
    {
        Span<float> buffer = stackalloc float[(Kernel + Kernel + (Tile * Columns) + (Tile * Tile)) * Lanes];
        ref float rest = ref MemoryMarshal.GetReference(buffer);
        ref float kernels = ref Vector(ref rest, Kernel);
        ref float half = ref Vector(ref kernels, Kernel);
        ref float points = ref Vector(ref half, Tile * Columns);
        (int corner, int step) = isTurned ? (Kernel - 1, -1) : (0, 1);
        for (int first = 0; first < count; first += Lanes)
        {
            int taken = Math.Min(Lanes, count - first);
            bool isWhole = taken == Lanes;
            if (!isWhole)
            {
                Layouts.Copy(ref Unsafe.Add(ref weights, first * Kernel), ref rest, taken * Kernel);
            }

            ref float from = ref isWhole ? ref Unsafe.Add(ref weights, first * Kernel) : ref rest;
            LaneTranspose.RowsToLanes(ref from, Kernel, Kernel, ref kernels);
            for (int x = 0; x < Columns; x++)
            {
                Spread(ref Vector(ref kernels, corner + (step * x)), step * Columns * Lanes, ref Vector(ref half, x), Columns * Lanes);
            }

            // The last kernels are fewer than sixteen: behind their numbers for one point stand those for the next.
            ref float target = ref isWhole ? ref Unsafe.Add(ref transformed, first) : ref points;
            int stride = isWhole ? point : Lanes;
            for (int y = 0; y < Tile; y++)
            {
                Spread(ref Vector(ref half, y * Columns), Lanes, ref Unsafe.Add(ref target, y * Tile * stride), stride);
            }

            for (int number = 0; !isWhole && number < Tile * Tile; number++)
            {
                Layouts.Copy(ref Vector(ref points, number), ref Unsafe.Add(ref transformed, (number * point) + first), taken);
            }
        }
    }

    /// <summary>Adds to the gradient of kernels what the sums of products M of F(3×3, 4×4) make, Gᵀ·M·G.</summary>
    /// <param name="sums">For every point of the tile the inputs, for every input a row of the outputs, padded to whole vectors.</param>
    /// <param name="gradient">The gradient, as the kernels lie: outputs, inputs, 3×3.</param>
    /// <param name="outputs">The output channels.</param>
    /// <param name="inputs">The input channels.</param>
    /// <param name="point">Floats from point to point.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddGradient(ref float sums, ref float gradient, int outputs, int inputs, int point)
    {
        Span<float> buffer = stackalloc float[(Kernel + Kernel + (Tile * Columns)) * Lanes];
        ref float half = ref MemoryMarshal.GetReference(buffer);
        ref float lanes = ref Vector(ref half, Tile * Columns);
        ref float kernels = ref Vector(ref lanes, Kernel);
        int row = (outputs + Lanes - 1) / Lanes * Lanes;
        for (int output = 0; output < outputs; output += Lanes)
        {
            int taken = Math.Min(Lanes, outputs - output);
            for (int input = 0; input < inputs; input++)
            {
                ref float from = ref Unsafe.Add(ref sums, (input * row) + output);
                for (int x = 0; x < Tile; x++)
                {
                    Gather(ref Unsafe.Add(ref from, x * point), Tile * point, ref Vector(ref half, x), Tile * Lanes);
                }

                for (int y = 0; y < Columns; y++)
                {
                    Gather(ref Vector(ref half, y * Tile), Lanes, ref Vector(ref lanes, y * Columns), Lanes);
                }

                LaneTranspose.LanesToRows(ref lanes, Kernel, ref kernels, Kernel);
                ref float to = ref Unsafe.Add(ref gradient, ((output * inputs) + input) * Kernel);
                for (int kernel = 0; kernel < taken; kernel++)
                {
                    Add(ref Unsafe.Add(ref kernels, kernel * Kernel), ref Unsafe.Add(ref to, kernel * inputs * Kernel));
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref float kernel, ref float to)
    {
        (Vector256.LoadUnsafe(ref to) + Vector256.LoadUnsafe(ref kernel)).StoreUnsafe(ref to);
        Unsafe.Add(ref to, Kernel - 1) += Unsafe.Add(ref kernel, Kernel - 1);
    }

    // One dimension of G as in Rows: three elements become six.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Spread(ref float from, int fromStride, ref float to, int toStride)
    {
        var a = Vector512.LoadUnsafe(ref from);
        var b = Vector512.LoadUnsafe(ref Unsafe.Add(ref from, fromStride));
        var c = Vector512.LoadUnsafe(ref Unsafe.Add(ref from, 2 * fromStride));
        Vector512<float> even = a + c;
        Vector512<float> outer = Vector512.MultiplyAddEstimate(Vector512.Create(4f), c, a);
        Vector512<float> middle = b + b;
        a.StoreUnsafe(ref to);
        (even + b).StoreUnsafe(ref Unsafe.Add(ref to, toStride));
        (even - b).StoreUnsafe(ref Unsafe.Add(ref to, 2 * toStride));
        (outer + middle).StoreUnsafe(ref Unsafe.Add(ref to, 3 * toStride));
        (outer - middle).StoreUnsafe(ref Unsafe.Add(ref to, 4 * toStride));
        c.StoreUnsafe(ref Unsafe.Add(ref to, 5 * toStride));
    }

    // One dimension of Gᵀ, scaled alike: six sums become three.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Gather(ref float from, int fromStride, ref float to, int toStride)
    {
        var one = Vector512.LoadUnsafe(ref Unsafe.Add(ref from, fromStride));
        var two = Vector512.LoadUnsafe(ref Unsafe.Add(ref from, 2 * fromStride));
        var three = Vector512.LoadUnsafe(ref Unsafe.Add(ref from, 3 * fromStride));
        var four = Vector512.LoadUnsafe(ref Unsafe.Add(ref from, 4 * fromStride));
        Vector512<float> inner = one + two;
        Vector512<float> outer = three + four;
        Vector512<float> difference = three - four;
        (Vector512.LoadUnsafe(ref from) + inner + outer).StoreUnsafe(ref to);
        (one - two + difference + difference).StoreUnsafe(ref Unsafe.Add(ref to, toStride));
        (Vector512.MultiplyAddEstimate(outer, Vector512.Create(4f), inner) + Vector512.LoadUnsafe(ref Unsafe.Add(ref from, 5 * fromStride)))
            .StoreUnsafe(ref Unsafe.Add(ref to, 2 * toStride));
    }

    private static ref float Vector(ref float first, int number) => ref Unsafe.Add(ref first, number * Lanes);
}
