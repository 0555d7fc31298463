namespace Netwright.Generator.Layers;

/// <summary>How far a layer sees along one axis of its input: what a receptive field grows by.</summary>
/// <param name="Span">The most neighbouring numbers of the input that one number of the output depends on.</param>
/// <param name="Step">The numbers of the input from one number of the output to the next; less than 1 where the layer enlarges.</param>
internal readonly record struct Reach(double Span, double Step)
{
    /// <summary>Each number depends on that of its own place alone.</summary>
    public static Reach Pointwise { get; } = new(1, 1);

    /// <summary>Each number depends on all.</summary>
    public static Reach Whole { get; } = new(double.PositiveInfinity, 1);

    /// <summary>That of a window.</summary>
    public static Reach Of(int kernel, int stride, int dilation = 1) => new(((kernel - 1.0) * dilation) + 1, stride);
}
