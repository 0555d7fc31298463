using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

/// <summary>
/// Moves values between the layouts of generated code: plain (channel, row, column), images in the lanes (sixteen images innermost) and
/// channels in blocks (sixteen channels innermost). Sizes come as literals from generated code, which knows them to be right.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Layouts
{
    private const int Lanes = NetworkCode.GroupSize;

    /// <summary>Sixteen plain images, one after another, into the lanes of a value that may have a border.</summary>
    /// <param name="input">The images.</param>
    /// <param name="output">The value.</param>
    /// <param name="channels">Channels of an image.</param>
    /// <param name="height">Rows of an image.</param>
    /// <param name="width">Columns of an image.</param>
    /// <param name="planeStride">Floats between channels of the value.</param>
    /// <param name="rowStride">Floats between rows of the value.</param>
    /// <param name="origin">Floats to the value's first pixel.</param>
    public static void PlainToLanes(
        ref float input, ref float output, int channels, int height, int width, int planeStride, int rowStride, int origin)
    {
        int image = channels * height * width;
        for (int channel = 0; channel < channels; channel++)
        {
            for (int row = 0; row < height; row++)
            {
                LaneTranspose.RowsToLanes(
                    ref Unsafe.Add(ref input, ((channel * height) + row) * width),
                    image,
                    width,
                    ref Unsafe.Add(ref output, origin + (channel * planeStride) + (row * rowStride)));
            }
        }
    }

    /// <summary>Sixteen images out of the lanes, one after another; the inverse of <see cref="PlainToLanes"/>.</summary>
    public static void LanesToPlain(
        ref float input, ref float output, int channels, int height, int width, int planeStride, int rowStride, int origin)
    {
        int image = channels * height * width;
        for (int channel = 0; channel < channels; channel++)
        {
            for (int row = 0; row < height; row++)
            {
                LaneTranspose.LanesToRows(
                    ref Unsafe.Add(ref input, origin + (channel * planeStride) + (row * rowStride)),
                    width,
                    ref Unsafe.Add(ref output, ((channel * height) + row) * width),
                    image);
            }
        }
    }

    /// <summary>Sixteen samples out of the lanes as rows that are padded with zeros.</summary>
    /// <param name="input">Feature by feature, sixteen samples each.</param>
    /// <param name="features">The number of features.</param>
    /// <param name="output">The rows.</param>
    /// <param name="rowStride">Floats between rows; at least <paramref name="features"/>.</param>
    public static void LanesToRows(ref float input, int features, ref float output, int rowStride)
    {
        LaneTranspose.LanesToRows(ref input, features, ref output, rowStride);
        for (int sample = 0; sample < Lanes; sample++)
        {
            Clear(ref Unsafe.Add(ref output, (sample * rowStride) + features), rowStride - features);
        }
    }

    /// <summary>Images in the lanes into channels in the lanes: block of sixteen channels, row, column, image, channel; missing channels are zeros.</summary>
    /// <param name="input">The first pixel.</param>
    /// <param name="geometry">The channels, rows and columns to take, and how they lie.</param>
    /// <param name="output">The blocks, one after another.</param>
    public static void ImagesToChannels(ref float input, PlaneGeometry geometry, ref float output)
    {
        int columns = geometry.Columns * Lanes;
        int block = geometry.Rows * columns * Lanes;
        for (int channel = 0; channel < geometry.Planes; channel += Lanes)
        {
            for (int row = 0; row < geometry.Rows; row++)
            {
                ref float from = ref Unsafe.Add(ref input, (channel * geometry.PlaneStride) + (row * geometry.RowStride));
                ref float to = ref Unsafe.Add(ref output, (channel / Lanes * block) + (row * columns * Lanes));
                int channels = Math.Min(Lanes, geometry.Planes - channel);
                if (channels == Lanes)
                {
                    LaneTranspose.RowsToLanes(ref from, geometry.PlaneStride, columns, ref to);
                    continue;
                }

                Clear(ref to, columns * Lanes);
                for (int lane = 0; lane < channels; lane++)
                {
                    for (int column = 0; column < columns; column++)
                    {
                        Unsafe.Add(ref to, (column * Lanes) + lane) = Unsafe.Add(ref from, (lane * geometry.PlaneStride) + column);
                    }
                }
            }
        }
    }

    /// <summary>
    /// One plain image into blocks of sixteen channels; channels that are missing in the last block become zeros. Here as in the other methods for
    /// one sample, the threads of a team share the rows.
    /// </summary>
    public static void PlainToBlocks(
        ref float input, ref float output, int channels, int height, int width, int planeStride, int rowStride, int origin, in TeamMember member = default)
    {
        for (int channel = 0; channel < channels; channel += Lanes)
        {
            for (int row = member.Start(height); row < member.End(height); row++)
            {
                ref float source = ref Unsafe.Add(ref input, ((channel * height) + row) * width);
                ref float target = ref Unsafe.Add(ref output, origin + (channel / Lanes * planeStride) + (row * rowStride));
                if (channels - channel >= Lanes)
                {
                    LaneTranspose.RowsToLanes(ref source, height * width, width, ref target);
                    continue;
                }

                Clear(ref target, width * Lanes);
                for (int lane = 0; lane < channels - channel; lane++)
                {
                    for (int column = 0; column < width; column++)
                    {
                        Unsafe.Add(ref target, (column * Lanes) + lane) = Unsafe.Add(ref source, (lane * height * width) + column);
                    }
                }
            }
        }
    }

    /// <summary>One image out of blocks of sixteen channels; the inverse of <see cref="PlainToBlocks"/>.</summary>
    public static void BlocksToPlain(
        ref float input, ref float output, int channels, int height, int width, int planeStride, int rowStride, int origin, in TeamMember member = default)
    {
        for (int channel = 0; channel < channels; channel += Lanes)
        {
            for (int row = member.Start(height); row < member.End(height); row++)
            {
                ref float source = ref Unsafe.Add(ref input, origin + (channel / Lanes * planeStride) + (row * rowStride));
                ref float target = ref Unsafe.Add(ref output, ((channel * height) + row) * width);
                if (channels - channel >= Lanes)
                {
                    LaneTranspose.LanesToRows(ref source, width, ref target, height * width);
                    continue;
                }

                for (int lane = 0; lane < channels - channel; lane++)
                {
                    for (int column = 0; column < width; column++)
                    {
                        Unsafe.Add(ref target, (lane * height * width) + column) = Unsafe.Add(ref source, (column * Lanes) + lane);
                    }
                }
            }
        }
    }

    /// <summary>One plain image into the middle of a plain value with a border.</summary>
    public static void Frame(
        ref float input, ref float output, int channels, int height, int width, int planeStride, int rowStride, int origin, in TeamMember member = default)
        => CopyRows(ref input, ref output, channels, height, width, planeStride, rowStride, origin, member);

    /// <summary>Images in the lanes, or blocks of channels, into the middle of a value with a border.</summary>
    public static void FrameLanes(
        ref float input, ref float output, int planes, int height, int width, int planeStride, int rowStride, int origin, in TeamMember member = default)
        => CopyRows(ref input, ref output, planes, height, width * Lanes, planeStride, rowStride, origin, member);

    /// <summary>Channels of images in the lanes to another value.</summary>
    /// <param name="input">The first pixel to copy.</param>
    /// <param name="inputPlane">Floats between channels of the input.</param>
    /// <param name="inputRow">Floats between rows of the input.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="outputPlane">Floats between channels of the output.</param>
    /// <param name="outputRow">Floats between rows of the output.</param>
    /// <param name="channels">Channels to copy.</param>
    /// <param name="height">Rows of a channel.</param>
    /// <param name="width">Columns of a row.</param>
    public static void CopyPlanes(
        ref float input, int inputPlane, int inputRow, ref float output, int outputPlane, int outputRow, int channels, int height, int width)
    {
        for (int channel = 0; channel < channels; channel++)
        {
            for (int row = 0; row < height; row++)
            {
                MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref input, (channel * inputPlane) + (row * inputRow)), width * Lanes)
                    .CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref output, (channel * outputPlane) + (row * outputRow)), width * Lanes));
            }
        }
    }

    /// <summary>Channels of one image in blocks of sixteen to other channels of another, whatever their places in their blocks.</summary>
    public static void CopyBlockedChannels(
        ref float input, int inputChannel, int inputPlane, int inputRow, ref float output, int outputChannel, int outputPlane, int outputRow,
        int channels, int height, int width)
    {
        if (inputChannel % Lanes == 0 && outputChannel % Lanes == 0)
        {
            // The lanes behind the last channel hold nothing, here as there, and whatever follows is copied later.
            CopyPlanes(
                ref Unsafe.Add(ref input, inputChannel / Lanes * inputPlane), inputPlane, inputRow,
                ref Unsafe.Add(ref output, outputChannel / Lanes * outputPlane), outputPlane, outputRow,
                (channels + Lanes - 1) / Lanes, height, width);
            return;
        }

        for (int channel = 0; channel < channels; channel++)
        {
            int from = inputChannel + channel;
            int to = outputChannel + channel;
            for (int row = 0; row < height; row++)
            {
                ref float source = ref Unsafe.Add(ref input, (from / Lanes * inputPlane) + (row * inputRow) + (from % Lanes));
                ref float target = ref Unsafe.Add(ref output, (to / Lanes * outputPlane) + (row * outputRow) + (to % Lanes));
                for (int column = 0; column < width; column++)
                {
                    Unsafe.Add(ref target, column * Lanes) = Unsafe.Add(ref source, column * Lanes);
                }
            }
        }
    }

    /// <summary>Zeroes the border of a value; the threads of a team share the rows.</summary>
    /// <param name="value">The value with its border.</param>
    /// <param name="planes">Its planes.</param>
    /// <param name="rows">The rows of a plane, the border's among them.</param>
    /// <param name="rowSize">The floats of a row, the border's among them.</param>
    /// <param name="top">Rows of border above.</param>
    /// <param name="bottom">Rows of border below.</param>
    /// <param name="left">Floats of border at the start of a row.</param>
    /// <param name="right">Floats of border at its end.</param>
    /// <param name="member">The thread.</param>
    public static void ClearBorder(
        ref float value, int planes, int rows, int rowSize, int top, int bottom, int left, int right, in TeamMember member = default)
    {
        (int first, int behind) = (member.Start(rows), member.End(rows));
        for (int plane = 0; plane < planes; plane++)
        {
            for (int row = first; row < behind; row++)
            {
                ref float start = ref Unsafe.Add(ref value, ((plane * rows) + row) * rowSize);
                if (row < top || row >= rows - bottom)
                {
                    Clear(ref start, rowSize);
                    continue;
                }

                ClearEnd(ref start, left);
                ClearEnd(ref Unsafe.Add(ref start, rowSize - right), right);
            }
        }
    }

    /// <summary>Zeroes a stretch of floats.</summary>
    public static void Clear(ref float value, int count) => MemoryMarshal.CreateSpan(ref value, count).Clear();

    /// <summary>Copies a stretch of floats.</summary>
    public static void Copy(ref float input, ref float output, int count)
        => MemoryMarshal.CreateReadOnlySpan(ref input, count).CopyTo(MemoryMarshal.CreateSpan(ref output, count));

    private static void CopyRows(
        ref float input, ref float output, int planes, int height, int rowSize, int planeStride, int rowStride, int origin, in TeamMember member)
    {
        (int first, int behind) = (member.Start(height), member.End(height));
        for (int plane = 0; plane < planes; plane++)
        {
            for (int row = first; row < behind; row++)
            {
                CopyRow(
                    ref Unsafe.Add(ref input, ((plane * height) + row) * rowSize),
                    ref Unsafe.Add(ref output, origin + (plane * planeStride) + (row * rowStride)),
                    rowSize);
            }
        }
    }

    // Rows are short and many: calling what copies memory would take longer than copying. The last vector overlaps the one before it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyRow(ref float input, ref float output, int count)
    {
        int last = count - Vector256<float>.Count;
        for (int at = 0; at < last; at += Vector256<float>.Count)
        {
            Vector256.LoadUnsafe(ref input, (nuint)at).StoreUnsafe(ref output, (nuint)at);
        }

        if (last >= 0)
        {
            Vector256.LoadUnsafe(ref input, (nuint)last).StoreUnsafe(ref output, (nuint)last);
            return;
        }

        for (int at = 0; at < count; at++)
        {
            Unsafe.Add(ref output, at) = Unsafe.Add(ref input, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ClearEnd(ref float value, int count)
    {
        if (count >= Vector256<float>.Count)
        {
            int last = count - Vector256<float>.Count;
            for (int at = 0; at < last; at += Vector256<float>.Count)
            {
                Vector256<float>.Zero.StoreUnsafe(ref value, (nuint)at);
            }

            Vector256<float>.Zero.StoreUnsafe(ref value, (nuint)last);
        }
        else if (count >= Vector128<float>.Count)
        {
            Vector128<float>.Zero.StoreUnsafe(ref value);
            Vector128<float>.Zero.StoreUnsafe(ref value, (nuint)(count - Vector128<float>.Count));
        }
        else if (count >= Vector64<float>.Count)
        {
            Vector64<float>.Zero.StoreUnsafe(ref value);
            Vector64<float>.Zero.StoreUnsafe(ref value, (nuint)(count - Vector64<float>.Count));
        }
        else if (count == 1)
        {
            value = 0;
        }
    }
}
