namespace Netwright;

/// <summary>Paddings that are rules rather than numbers.</summary>
public static class Padding
{
    /// <summary>
    /// As much padding as gives ⌈extent / stride⌉ windows; with stride 1 the output is as large as the input. Where the padding of an axis is
    /// odd, the greater half stands at the end. Write it as <c>[Conv2D(64, 3, Padding = Padding.Same)]</c>.
    /// </summary>
    /// <remarks>
    /// The same as TensorFlow's and Keras's <c>"same"</c>. With a stride it depends on the input: a kernel of 3 at stride 2 pads an even extent
    /// at its end alone, where PyTorch's models pad 1 on both sides; so it matters where weights come from.
    /// </remarks>
    public const int Same = -1;
}
