namespace Netwright.Generator.Operations.Pooling;

/// <summary>One axis of a pooling: which rows or columns each window covers.</summary>
internal sealed record PoolAxis
{
    private PoolAxis(int extent, int windows) => (Extent, Windows) = (extent, windows);

    /// <summary>The rows or columns of the input.</summary>
    public int Extent { get; }

    /// <summary>The number of windows.</summary>
    public int Windows { get; }

    /// <summary>The rows or columns of a window; 0 where windows differ.</summary>
    public int Kernel { get; private init; }

    /// <summary>The rows or columns from one window to the next; 0 where windows differ.</summary>
    public int Stride { get; private init; }

    /// <summary>The padding before the input.</summary>
    public int Before { get; private init; }

    /// <summary>The padding behind it.</summary>
    public int After { get; private init; }

    /// <summary>Whether windows differ: the input is cut into parts that are as equal as can be and overlap by one where they are not.</summary>
    public bool IsAdaptive => Kernel == 0;

    /// <summary>Whether every element lies in exactly one window.</summary>
    public bool Tiles => !IsAdaptive && StaysInside && Stride == Kernel && Windows * Kernel == Extent;

    /// <summary>Whether no window reaches out of the input.</summary>
    public bool StaysInside => IsAdaptive || (Before == 0 && LastEnd <= Extent);

    /// <summary>Whether no window reaches out of the padded input, as the last may where it was rounded up to.</summary>
    public bool StaysInPadding => IsAdaptive || LastEnd <= Extent + After;

    private int LastEnd => ((Windows - 1) * Stride) + Kernel - Before;

    /// <summary>Windows of one size, in even steps.</summary>
    /// <param name="extent">The rows or columns of the input.</param>
    /// <param name="kernel">Those of a window.</param>
    /// <param name="stride">Those from one window to the next.</param>
    /// <param name="before">The padding before the input.</param>
    /// <param name="after">The padding behind it.</param>
    /// <param name="roundsUp">Whether a last window that begins inside but reaches out of the padded input counts.</param>
    public static PoolAxis Sliding(int extent, int kernel, int stride, int before = 0, int after = 0, bool roundsUp = false)
    {
        long room = (long)extent + before + after - kernel;
        int windows = room < 0 ? 0 : (int)((room + (roundsUp ? stride - 1 : 0)) / stride) + 1;
        if (roundsUp && (windows - 1L) * stride >= (long)extent + before)
        {
            windows--;
        }

        return new PoolAxis(extent, windows) { Kernel = kernel, Stride = stride, Before = before, After = after };
    }

    /// <summary>As many windows as asked for: window i covers ⌊i · extent / windows⌋ to ⌈(i + 1) · extent / windows⌉.</summary>
    public static PoolAxis Adaptive(int extent, int windows) => extent % windows == 0
        ? Sliding(extent, extent / windows, extent / windows)
        : new PoolAxis(extent, windows);
}
