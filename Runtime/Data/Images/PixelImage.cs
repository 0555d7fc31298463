namespace Netwright;

/// <summary>A picture of 8-bit pixels, as a file holds it: rows from the top, the channels of a pixel beside one another.</summary>
public sealed partial class PixelImage
{
    private readonly byte[] _pixels;

    /// <summary>Makes a picture. The array is used as it is, not copied.</summary>
    /// <param name="width">The pixels in a row.</param>
    /// <param name="height">The rows.</param>
    /// <param name="channels">1 grey, 2 grey and opacity, 3 red, green, blue, 4 red, green, blue and opacity.</param>
    /// <param name="pixels">Width · height · channels bytes.</param>
    /// <exception cref="ArgumentException">The length does not fit the extents, or there are no such channels.</exception>
    public PixelImage(int width, int height, int channels, byte[] pixels)
    {
        ArgumentNullException.ThrowIfNull(pixels);
        if (width < 1 || height < 1 || channels is < 1 or > 4 || pixels.Length != (long)width * height * channels)
        {
            throw new ArgumentException(
                $"Expected width · height · channels (1 to 4) bytes, found {width} · {height} · {channels} and {pixels.Length} bytes.", nameof(pixels));
        }

        (Width, Height, Channels, _pixels) = (width, height, channels, pixels);
    }

    /// <summary>The pixels in a row.</summary>
    public int Width { get; }

    /// <summary>The rows.</summary>
    public int Height { get; }

    /// <summary>1 grey, 2 grey and opacity, 3 red, green, blue, 4 red, green, blue and opacity.</summary>
    public int Channels { get; }

    /// <summary>The pixels, row by row, the channels of each beside one another.</summary>
    public ReadOnlySpan<byte> Pixels => _pixels;

    /// <summary>
    /// The picture as a network takes it: scaled to its height and width (bilinear; made smaller, each pixel is the weighted mean of those that it
    /// covers), its channels one after another. Colour becomes grey as 0.299 red + 0.587 green + 0.114 blue, grey becomes three equal channels;
    /// opacity is left out unless four channels are wanted.
    /// </summary>
    /// <param name="shape">Channels (1, 3 or 4), height, width.</param>
    /// <returns>The bytes, row-major.</returns>
    /// <exception cref="ArgumentException">The shape is no image's.</exception>
    public byte[] ToPlanes(TensorShape shape)
    {
        CheckShape(shape);
        byte[] planes = new byte[shape.Size];
        int size = shape[1] * shape[2];
        var scaling = new BilinearScaling(Width, Height, shape[2], shape[1]);
        float[] plane = new float[Width * Height];
        for (int channel = 0; channel < shape[0]; channel++)
        {
            ReadChannel(channel, shape[0], plane);
            scaling.Scale(plane, planes.AsSpan(channel * size, size));
        }

        return planes;
    }

    /// <summary>The picture of values as a network has them, the channels one after another: the reverse of <see cref="ToPlanes"/>.</summary>
    /// <param name="values">The values, row-major; what lies outside of the range, or is NaN, is cut to it.</param>
    /// <param name="shape">Channels (1, 3 or 4), height, width.</param>
    /// <param name="min">The value that becomes 0.</param>
    /// <param name="max">The value that becomes 255; greater than <paramref name="min"/>.</param>
    /// <exception cref="ArgumentException">The shape is no image's or has another number of values, or the range is empty.</exception>
    public static PixelImage FromPlanes(ReadOnlySpan<float> values, TensorShape shape, float min = 0, float max = 1)
    {
        CheckShape(shape);
        if (values.Length != shape.Size)
        {
            throw new ArgumentException($"Expected {shape.Size} values ({shape}), found {values.Length}.", nameof(values));
        }

        if (!(float.IsFinite(min) && float.IsFinite(max) && min < max))
        {
            throw new ArgumentException($"Expected a finite range from min to a greater max, found {min} to {max}.", nameof(max));
        }

        int size = shape[1] * shape[2];
        byte[] pixels = new byte[values.Length];
        for (int place = 0; place < pixels.Length; place++)
        {
            float value = (values[((place % shape[0]) * size) + (place / shape[0])] - min) / (max - min);
            pixels[place] = (byte)MathF.Round(byte.MaxValue * (value > 0 ? Math.Min(value, 1) : 0));
        }

        return new PixelImage(shape[2], shape[1], shape[0], pixels);
    }

    /// <summary>Throws unless pictures can be brought to a shape.</summary>
    internal static void CheckShape(TensorShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (shape is not [1 or 3 or 4, > 0, > 0])
        {
            throw new ArgumentException($"Expected an image's shape, channels (1, 3 or 4)×height×width; found {shape}.", nameof(shape));
        }
    }

    /// <summary>One channel of those that are wanted, of those that there are.</summary>
    private void ReadChannel(int channel, int wanted, Span<float> plane)
    {
        ReadOnlySpan<byte> pixels = _pixels;
        bool isColour = Channels >= 3;
        bool isOpacity = channel == 3;
        for (int place = 0; place < plane.Length; place++)
        {
            ReadOnlySpan<byte> pixel = pixels.Slice(place * Channels, Channels);
            plane[place] = isOpacity ? Opacity(pixel) : !isColour ? pixel[0] : wanted == 1 ? Luma(pixel) : pixel[channel];
        }
    }

    private static float Opacity(ReadOnlySpan<byte> pixel) => pixel.Length is 2 or 4 ? pixel[^1] : byte.MaxValue;

    // ITU-R BT.601.
    private static float Luma(ReadOnlySpan<byte> pixel) => (0.299f * pixel[0]) + (0.587f * pixel[1]) + (0.114f * pixel[2]);
}
