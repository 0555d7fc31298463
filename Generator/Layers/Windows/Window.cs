using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Layers.Windows;

/// <summary>
/// A window that slides over an image, seen along one axis. Sizes are 64-bit, because legal arguments can multiply to more than 32 bits hold.
/// </summary>
/// <param name="Kernel">The taps.</param>
/// <param name="Stride">The pixels from one window to the next.</param>
/// <param name="Before">The padding before the first pixel.</param>
/// <param name="After">The padding behind the last.</param>
/// <param name="Dilation">The pixels from one tap to the next.</param>
internal readonly record struct Window(int Kernel, int Stride, int Before, int After, int Dilation = 1)
{
    /// <summary>The pixels from the first tap to the last.</summary>
    public long Span => ((Kernel - 1L) * Dilation) + 1;

    /// <summary>Of every <see cref="Stride"/> neighbouring pixels, how many some window reads: the taps' distinct positions modulo the stride.</summary>
    public int ReadOfStride => Math.Min(Kernel, Stride / GreatestCommonDivisor(Stride, Dilation));

    /// <summary>An extent with the padding on both sides.</summary>
    public long Padded(int extent) => extent + (long)Before + After;

    /// <summary>The positions at which the window fits; 0 where it does not.</summary>
    public long Positions(int extent) => Padded(extent) < Span ? 0 : ((Padded(extent) - Span) / Stride) + 1;

    /// <summary>The pixels at the end of an extent that lie behind the last window.</summary>
    public long UnreadTail(int extent)
    {
        long read = ((Positions(extent) - 1) * Stride) + Span;
        return Math.Min(extent, Math.Max(0, Padded(extent) - read - After));
    }

    /// <summary>The window with the padding that gives ⌈extent / stride⌉ positions, the greater half at the end.</summary>
    public Window Same(int extent)
    {
        long positions = (extent + (long)Stride - 1) / Stride;
        int total = (int)Math.Min(int.MaxValue, Math.Max(0, ((positions - 1) * Stride) + Span - extent));
        return this with { Before = total / 2, After = total - (total / 2) };
    }

    /// <summary>The window as the axis of a pooling.</summary>
    public PoolAxis ToPoolAxis(int extent, bool roundsUp) => PoolAxis.Sliding(extent, Kernel, Stride, Before, After, roundsUp);

    private static int GreatestCommonDivisor(int left, int right) => right == 0 ? left : GreatestCommonDivisor(right, left % right);
}
