namespace Netwright.Reports;

/// <summary>Values of a network as pictures.</summary>
internal static class ValueImage
{
    /// <summary>Values from 0 to 1 as they are; others from the least, black, to the greatest, white.</summary>
    public static PixelImage OfRange(ReadOnlySpan<float> values, TensorShape shape)
    {
        (float min, float max) = (float.PositiveInfinity, float.NegativeInfinity);
        foreach (float value in values)
        {
            if (float.IsFinite(value))
            {
                (min, max) = (Math.Min(min, value), Math.Max(max, value));
            }
        }

        return min >= 0 && max <= 1 || max <= min ? PixelImage.FromPlanes(values, shape) : PixelImage.FromPlanes(values, shape, min, max);
    }

    /// <summary>Weights: zero is the middle grey, the greatest magnitude black or white.</summary>
    public static PixelImage OfWeights(ReadOnlySpan<float> values, TensorShape shape)
    {
        float greatest = 0;
        foreach (float value in values)
        {
            greatest = float.IsFinite(value) ? Math.Max(greatest, Math.Abs(value)) : greatest;
        }

        greatest = greatest > 0 ? greatest : 1;
        return PixelImage.FromPlanes(values, shape, -greatest, greatest);
    }
}
