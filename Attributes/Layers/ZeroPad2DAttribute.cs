namespace Netwright;

/// <summary>
/// Puts zeros around an image. Write it as <c>[ZeroPad2D(1)]</c>, or with other numbers on each side as <c>[ZeroPad2D(0, 1, 0, 1)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: channels×(height + top + bottom)×(width + left + right).</para>
/// <para>Formula: y[c, i, j] = x[c, i − top, j − left] inside of the image and 0 around it. No parameters. As PyTorch's <c>ZeroPad2d</c>,
/// which names the sides in another order. The padding of a convolution costs less.</para>
/// </remarks>
/// <param name="top">The rows above; at least 0.</param>
/// <param name="bottom">The rows below; at least 0.</param>
/// <param name="left">The columns to the left; at least 0.</param>
/// <param name="right">The columns to the right; at least 0.</param>
public sealed class ZeroPad2DAttribute(int top, int bottom, int left, int right) : LayerAttribute
{
    /// <summary>The same on all sides.</summary>
    /// <param name="padding">The rows and columns on every side; at least 0.</param>
    public ZeroPad2DAttribute(int padding)
        : this(padding, padding, padding, padding)
    {
    }

    /// <summary>The rows above.</summary>
    public int Top { get; } = top;

    /// <summary>The rows below.</summary>
    public int Bottom { get; } = bottom;

    /// <summary>The columns to the left.</summary>
    public int Left { get; } = left;

    /// <summary>The columns to the right.</summary>
    public int Right { get; } = right;
}
