using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>
/// Reads an image between its pixels: the mean of the four neighbours, weighted by nearness. It reads from a copy with a margin, so that no pixel
/// needs a question: a coordinate is brought to the nearest one of the copy.
/// </summary>
/// <param name="shape">The image's shape.</param>
/// <param name="fill">What lies outside the image; if null, its nearest pixel.</param>
internal readonly ref struct BilinearSampler(TensorShape shape, float? fill)
{
    /// <summary>One pixel before the first; behind the last, one more and its neighbour, which is read with the weight 0.</summary>
    private const int Margin = 3;

    private readonly int _channels = shape[0];
    private readonly int _height = shape[1];
    private readonly int _width = shape[2];

    // How far outside the image there is something to read.
    private readonly int _reach = fill is null ? 0 : 1;

    /// <summary>The length of the copy.</summary>
    public int CopyLength => _channels * Plane;

    private int Stride => _width + Margin;

    private int Plane => (_height + Margin) * Stride;

    /// <summary>Changes an image as a map says.</summary>
    /// <param name="map">Where pixels come from; all its numbers are finite.</param>
    /// <param name="image">The image.</param>
    /// <param name="copy">Room for <see cref="CopyLength"/> values.</param>
    public void Sample(PixelMap map, Span<float> image, Span<float> copy)
    {
        Copy(image, copy);
        Span<int> offsets = stackalloc int[Vector512<float>.Count];
        Span<float> toRight = stackalloc float[Vector512<float>.Count];
        Span<float> toBelow = stackalloc float[Vector512<float>.Count];
        for (int y = 0; y < _height; y++)
        {
            for (int x = 0; x < _width; x += Vector512<float>.Count)
            {
                Vector512<int> left = Split(Along(map.Xx, x, (map.Xy * y) + map.X), _width, toRight);
                Vector512<int> top = Split(Along(map.Yx, x, (map.Yy * y) + map.Y), _height, toBelow);
                ((top * Stride) + left).CopyTo(offsets);
                int count = Math.Min(_width - x, Vector512<float>.Count);
                for (int channel = 0; channel < _channels; channel++)
                {
                    Span<float> destination = image.Slice((((channel * _height) + y) * _width) + x, count);
                    Blend(copy.Slice(channel * Plane, Plane), offsets, toRight, toBelow, destination);
                }
            }
        }
    }

    private void Copy(ReadOnlySpan<float> image, Span<float> copy)
    {
        copy.Fill(fill ?? 0);
        for (int row = 0; row < _channels * _height; row++)
        {
            (int channel, int y) = Math.DivRem(row, _height);
            image.Slice(row * _width, _width).CopyTo(copy[((channel * Plane) + ((y + 1) * Stride) + 1)..]);
        }
    }

    /// <summary>The coordinates of sixteen pixels of a row.</summary>
    private static Vector512<float> Along(double step, int x, double start) =>
        (Vector512.ConvertToSingle(Vector512<int>.Indices) * (float)step) + Vector512.Create((float)((step * x) + start));

    /// <summary>Splits coordinates into the place before them in the copy, and how far behind it they are.</summary>
    private Vector512<int> Split(Vector512<float> coordinates, int extent, Span<float> behind)
    {
        var first = Vector512.Create((float)-_reach);
        coordinates = Vector512.Min(Vector512.Max(coordinates, first), Vector512.Create((float)(extent - 1 + _reach)));
        Vector512<float> whole = Vector512.Floor(coordinates);
        (coordinates - whole).CopyTo(behind);
        return Vector512.ConvertToInt32(whole) + Vector512<int>.One;
    }

    private void Blend(ReadOnlySpan<float> plane, ReadOnlySpan<int> offsets, ReadOnlySpan<float> toRight, ReadOnlySpan<float> toBelow, Span<float> destination)
    {
        ref float start = ref MemoryMarshal.GetReference(plane);
        for (int pixel = 0; pixel < destination.Length; pixel++)
        {
            ref float above = ref Unsafe.Add(ref start, offsets[pixel]);
            ref float under = ref Unsafe.Add(ref above, Stride);
            float upper = above + (toRight[pixel] * (Unsafe.Add(ref above, 1) - above));
            float lower = under + (toRight[pixel] * (Unsafe.Add(ref under, 1) - under));
            destination[pixel] = upper + (toBelow[pixel] * (lower - upper));
        }
    }
}
