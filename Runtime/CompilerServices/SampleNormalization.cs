using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

/// <summary>
/// Layer, instance and group normalisation of one sample in blocks of sixteen channels; the channels that are missing in the last block
/// stay zeros.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SampleNormalization
{
    private const int Lanes = NetworkCode.GroupSize;

    /// <summary>Measures groups of neighbouring channels, each over all of its pixels.</summary>
    /// <param name="input">The first pixel of the value.</param>
    /// <param name="geometry">Its sizes.</param>
    /// <param name="groups">The number of groups, which divides the channels.</param>
    /// <param name="epsilon">What is added to the variances.</param>
    /// <param name="statistics">
    /// Receives for each channel the mean of its group, rounded up to whole blocks, then for each the inverse deviation.
    /// </param>
    public static void Measure(ref float input, PlaneGeometry geometry, int groups, float epsilon, ref float statistics)
    {
        int padded = PaddedChannels(geometry);
        int channels = geometry.Planes / groups;
        double count = (double)channels * geometry.Pixels;
        ref float inverses = ref Unsafe.Add(ref statistics, padded);
        for (int block = 0; block < padded; block += Lanes)
        {
            Sum(ref PlaneOf(ref input, geometry, block), geometry).StoreUnsafe(ref statistics, (nuint)block);
        }

        for (int first = 0; first < geometry.Planes; first += channels)
        {
            Span<float> group = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref statistics, first), channels);
            group.Fill((float)(Total(group) / count));
        }

        for (int block = 0; block < padded; block += Lanes)
        {
            var means = Vector512.LoadUnsafe(ref statistics, (nuint)block);
            SquaredDeviations(ref PlaneOf(ref input, geometry, block), geometry, means).StoreUnsafe(ref inverses, (nuint)block);
        }

        for (int first = 0; first < geometry.Planes; first += channels)
        {
            Span<float> group = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref inverses, first), channels);
            group.Fill((float)(1 / Math.Sqrt((Total(group) / count) + epsilon)));
        }
    }

    /// <summary>Normalises the channels of each pixel.</summary>
    /// <param name="input">The first pixel of the value.</param>
    /// <param name="from">Its sizes.</param>
    /// <param name="output">The first pixel of the result.</param>
    /// <param name="to">Its sizes.</param>
    /// <param name="epsilon">What is added to the variances.</param>
    /// <param name="weight">The scale of each channel, zeros behind the last; a null reference where there are none.</param>
    /// <param name="bias">The shifts alike.</param>
    public static void OfPixels(
        ref float input, PlaneGeometry from, ref float output, PlaneGeometry to, float epsilon, ref float weight, ref float bias)
    {
        int padded = PaddedChannels(from);
        for (int row = 0; row < from.Rows; row++)
        {
            for (int column = 0; column < from.Columns; column++)
            {
                ref float source = ref Unsafe.Add(ref input, (row * from.RowStride) + (column * Lanes));
                ref float target = ref Unsafe.Add(ref output, (row * to.RowStride) + (column * Lanes));
                Vector512<float> sum = Vector512<float>.Zero;
                for (int block = 0; block < padded; block += Lanes)
                {
                    sum += Vector512.LoadUnsafe(ref PlaneOf(ref source, from, block));
                }

                var mean = Vector512.Create(Vector512.Sum(sum) / from.Planes);
                Vector512<float> squares = Vector512<float>.Zero;
                for (int block = 0; block < padded; block += Lanes)
                {
                    Vector512<float> deviation = Deviation(ref PlaneOf(ref source, from, block), mean, from.Planes - block);
                    squares = Vector512.MultiplyAddEstimate(deviation, deviation, squares);
                }

                var inverse = Vector512.Create(1 / MathF.Sqrt((Vector512.Sum(squares) / from.Planes) + epsilon));
                for (int block = 0; block < padded; block += Lanes)
                {
                    Vector512<float> normalized = Deviation(ref PlaneOf(ref source, from, block), mean, from.Planes - block) * inverse;
                    Scale(normalized, ref weight, ref bias, block).StoreUnsafe(ref PlaneOf(ref target, to, block));
                }
            }
        }
    }

    private static int PaddedChannels(PlaneGeometry geometry) => (geometry.Planes + Lanes - 1) / Lanes * Lanes;

    private static ref float PlaneOf(ref float value, PlaneGeometry geometry, int channel)
        => ref Unsafe.Add(ref value, channel / Lanes * geometry.PlaneStride);

    // Rows are summed each by itself, so that the sums of large planes lose little to rounding.
    private static Vector512<float> Sum(ref float plane, PlaneGeometry geometry)
    {
        Vector512<float> sum = Vector512<float>.Zero;
        for (int row = 0; row < geometry.Rows; row++)
        {
            ref float start = ref Unsafe.Add(ref plane, row * geometry.RowStride);
            Vector512<float> part = Vector512<float>.Zero;
            for (int column = 0; column < geometry.Columns; column++)
            {
                part += Vector512.LoadUnsafe(ref start, (nuint)(column * Lanes));
            }

            sum += part;
        }

        return sum;
    }

    private static Vector512<float> SquaredDeviations(ref float plane, PlaneGeometry geometry, Vector512<float> mean)
    {
        Vector512<float> sum = Vector512<float>.Zero;
        for (int row = 0; row < geometry.Rows; row++)
        {
            ref float start = ref Unsafe.Add(ref plane, row * geometry.RowStride);
            Vector512<float> part = Vector512<float>.Zero;
            for (int column = 0; column < geometry.Columns; column++)
            {
                Vector512<float> deviation = Vector512.LoadUnsafe(ref start, (nuint)(column * Lanes)) - mean;
                part = Vector512.MultiplyAddEstimate(deviation, deviation, part);
            }

            sum += part;
        }

        return sum;
    }

    private static double Total(ReadOnlySpan<float> values)
    {
        double total = 0;
        foreach (float value in values)
        {
            total += value;
        }

        return total;
    }

    private static Vector512<float> Deviation(ref float value, Vector512<float> mean, int channels)
        => (Vector512.LoadUnsafe(ref value) - mean) & Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(channels)).AsSingle();

    private static Vector512<float> Scale(Vector512<float> normalized, ref float weight, ref float bias, int at) => Unsafe.IsNullRef(ref weight)
        ? normalized
        : Vector512.MultiplyAddEstimate(normalized, Vector512.LoadUnsafe(ref weight, (nuint)at), Vector512.LoadUnsafe(ref bias, (nuint)at));
}
