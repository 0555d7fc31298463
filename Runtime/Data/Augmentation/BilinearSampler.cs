namespace Netwright;

/// <summary>Reads an image between its pixels: the mean of the four neighbours, weighted by nearness.</summary>
/// <param name="shape">The image's shape.</param>
/// <param name="fill">What lies outside the image; if null, its nearest pixel.</param>
internal readonly struct BilinearSampler(TensorShape shape, float? fill)
{
    private readonly int _channels = shape[0];
    private readonly int _height = shape[1];
    private readonly int _width = shape[2];

    /// <summary>Fills a new image with what a map says.</summary>
    public void Sample(PixelMap map, ReadOnlySpan<float> source, Span<float> destination)
    {
        for (int y = 0; y < _height; y++)
        {
            double startX = (map.Xy * y) + map.X;
            double startY = (map.Yy * y) + map.Y;
            for (int x = 0; x < _width; x++)
            {
                double fromX = (map.Xx * x) + startX;
                double fromY = (map.Yx * x) + startY;
                int place = (y * _width) + x;
                if (fill is { } value)
                {
                    SampleOrFill(fromX, fromY, source, destination[place..], value);
                }
                else
                {
                    SampleNearest(fromX, fromY, source, destination[place..]);
                }
            }
        }
    }

    private void SampleNearest(double x, double y, ReadOnlySpan<float> source, Span<float> destination)
    {
        x = Math.Clamp(x, 0, _width - 1);
        y = Math.Clamp(y, 0, _height - 1);
        int left = (int)x;
        int top = (int)y;
        int right = Math.Min(left + 1, _width - 1);
        int below = Math.Min(top + 1, _height - 1) * _width;
        float toRight = (float)(x - left);
        float toBelow = (float)(y - top);
        top *= _width;
        int plane = _height * _width;
        for (int channel = 0, start = 0; channel < _channels; channel++, start += plane)
        {
            float above = source[start + top + left] + (toRight * (source[start + top + right] - source[start + top + left]));
            float under = source[start + below + left] + (toRight * (source[start + below + right] - source[start + below + left]));
            destination[start] = above + (toBelow * (under - above));
        }
    }

    private void SampleOrFill(double x, double y, ReadOnlySpan<float> source, Span<float> destination, float value)
    {
        int plane = _height * _width;
        bool isOutside = !(x > -1 && x < _width && y > -1 && y < _height);
        int left = isOutside ? 0 : (int)Math.Floor(x);
        int top = isOutside ? 0 : (int)Math.Floor(y);
        float toRight = (float)(x - left);
        float toBelow = (float)(y - top);
        for (int channel = 0; channel < _channels; channel++)
        {
            if (isOutside)
            {
                destination[channel * plane] = value;
                continue;
            }

            ReadOnlySpan<float> pixels = source.Slice(channel * plane, plane);
            float above = Blend(At(pixels, left, top, value), At(pixels, left + 1, top, value), toRight);
            float under = Blend(At(pixels, left, top + 1, value), At(pixels, left + 1, top + 1, value), toRight);
            destination[channel * plane] = Blend(above, under, toBelow);
        }
    }

    private float At(ReadOnlySpan<float> pixels, int x, int y, float outside) =>
        (uint)x < (uint)_width && (uint)y < (uint)_height ? pixels[(y * _width) + x] : outside;

    private static float Blend(float first, float second, float weight) => first + (weight * (second - first));
}
