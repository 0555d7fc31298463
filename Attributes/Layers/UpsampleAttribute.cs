namespace Netwright;

/// <summary>
/// Makes an image <paramref name="scale"/> times as high and as wide. Write it as <c>[Upsample(2)]</c> or
/// <c>[Upsample(2, Mode = Interpolation.Bilinear)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: channels×scale·height×scale·width.</para>
/// <para>Formula: y[c, i, j] = x[c, ⌊i / scale⌋, ⌊j / scale⌋]; bilinear, the mean of the four pixels around row (i + ½) / scale − ½ and the
/// column likewise, weighted by how near they are, where pixels outside count as those at the edge. No parameters.</para>
/// <para>Source: Zeiler et al. 2010, «Deconvolutional Networks»; as PyTorch's <c>Upsample</c> with <c>align_corners=False</c>.</para>
/// </remarks>
/// <param name="scale">The factor of height and width; at least 1.</param>
public sealed class UpsampleAttribute(int scale) : LayerAttribute
{
    /// <summary>The factor of height and width.</summary>
    public int Scale { get; } = scale;

    /// <summary>How pixels are made; <see cref="Interpolation.Nearest"/> by default.</summary>
    public Interpolation Mode { get; set; }
}
