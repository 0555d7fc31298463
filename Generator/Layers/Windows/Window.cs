namespace Netwright.Generator.Layers.Windows;

/// <summary>
/// A square window that slides over an image, seen along one axis. Sizes are 64-bit, because legal arguments can multiply to more than 32 bits
/// hold.
/// </summary>
internal readonly record struct Window(int Kernel, int Stride, int Padding, int Dilation = 1)
{
    /// <summary>The pixels from the first tap to the last.</summary>
    public long Span => ((Kernel - 1L) * Dilation) + 1;

    /// <summary>Of every <see cref="Stride"/> neighbouring pixels, how many some window reads: the taps' distinct positions modulo the stride.</summary>
    public int ReadOfStride => Math.Min(Kernel, Stride / GreatestCommonDivisor(Stride, Dilation));

    /// <summary>An extent with the padding on both sides.</summary>
    public long Padded(int extent) => extent + (2L * Padding);

    /// <summary>The positions at which the window fits; 0 where it does not.</summary>
    public long Positions(int extent) => Padded(extent) < Span ? 0 : ((Padded(extent) - Span) / Stride) + 1;

    /// <summary>The pixels at the end of an extent that lie behind the last window.</summary>
    public long UnreadTail(int extent)
    {
        long read = ((Positions(extent) - 1) * Stride) + Span;
        return Math.Min(extent, Math.Max(0, Padded(extent) - read - Padding));
    }

    private static int GreatestCommonDivisor(int left, int right) => right == 0 ? left : GreatestCommonDivisor(right, left % right);
}
