namespace Netwright;

/// <summary>
/// Scales planes of pixels with the triangle filter: linear between neighbours where a plane is made larger; made smaller, the triangle is as wide as
/// what a pixel covers, so that nothing is skipped. Pixels are areas whose centres lie at halves; at the borders weights outside count for nothing.
/// </summary>
internal sealed class BilinearScaling(int fromWidth, int fromHeight, int toWidth, int toHeight)
{
    private readonly Taps[] _columns = TapsOf(fromWidth, toWidth);
    private readonly Taps[] _rows = TapsOf(fromHeight, toHeight);
    private readonly float[] _narrowed = new float[fromHeight * toWidth];

    /// <summary>Scales a plane; values are rounded to bytes.</summary>
    public void Scale(ReadOnlySpan<float> source, Span<byte> destination)
    {
        for (int y = 0; y < fromHeight; y++)
        {
            ReadOnlySpan<float> row = source.Slice(y * fromWidth, fromWidth);
            for (int x = 0; x < toWidth; x++)
            {
                Taps taps = _columns[x];
                float sum = 0;
                for (int tap = 0; tap < taps.Weights.Length; tap++)
                {
                    sum += taps.Weights[tap] * row[taps.First + tap];
                }

                _narrowed[(y * toWidth) + x] = sum;
            }
        }

        for (int y = 0; y < toHeight; y++)
        {
            Taps taps = _rows[y];
            for (int x = 0; x < toWidth; x++)
            {
                float sum = 0;
                for (int tap = 0; tap < taps.Weights.Length; tap++)
                {
                    sum += taps.Weights[tap] * _narrowed[((taps.First + tap) * toWidth) + x];
                }

                destination[(y * toWidth) + x] = (byte)Math.Clamp(sum + 0.5f, 0, byte.MaxValue);
            }
        }
    }

    private static Taps[] TapsOf(int from, int to)
    {
        double step = (double)from / to;
        double radius = Math.Max(1, step);
        var taps = new Taps[to];
        for (int place = 0; place < to; place++)
        {
            double center = (place + 0.5) * step;
            int first = Math.Max(0, (int)Math.Floor(center - radius));
            int last = Math.Min(from - 1, (int)Math.Ceiling(center + radius) - 1);
            double[] weights = [.. Enumerable.Range(first, last - first + 1).Select(at => Math.Max(0, 1 - (Math.Abs(at + 0.5 - center) / radius)))];
            double total = weights.Sum();
            taps[place] = new Taps(first, [.. weights.Select(weight => (float)(weight / total))]);
        }

        return taps;
    }

    /// <summary>What one pixel is the sum of.</summary>
    private readonly record struct Taps(int First, float[] Weights);
}
