namespace Netwright;

/// <summary>
/// Views the same numbers under another shape, row-major: what stands between a <c>[Dense]</c> and the first convolution of a generator. Write
/// it as <c>[Reshape(64, 7, 7)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: any shape. Output: features; length×features; or channels×height×width, of as many numbers. No parameters. As PyTorch's
/// <c>reshape</c> without the batch.</para>
/// </remarks>
public sealed class ReshapeAttribute : LayerAttribute
{
    /// <summary>As an image.</summary>
    /// <param name="channels">The channels; at least 1.</param>
    /// <param name="height">The rows; at least 1.</param>
    /// <param name="width">The columns; at least 1.</param>
    public ReshapeAttribute(int channels, int height, int width) => Shape = [channels, height, width];

    /// <summary>As a sequence.</summary>
    /// <param name="length">The steps; at least 1.</param>
    /// <param name="features">The features of each; at least 1.</param>
    public ReshapeAttribute(int length, int features) => Shape = [length, features];

    /// <summary>As flat features.</summary>
    /// <param name="features">The features; at least 1.</param>
    public ReshapeAttribute(int features) => Shape = [features];

    /// <summary>The shape.</summary>
    public IReadOnlyList<int> Shape { get; }
}
