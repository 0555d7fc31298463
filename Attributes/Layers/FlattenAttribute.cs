namespace Netwright;

/// <summary>
/// Views an image or a sequence as one flat list of features, row-major: what stands between the last convolution and the first
/// <c>[Dense]</c>. Costs nothing at run time. Write it as <c>[Flatten]</c>.
/// </summary>
/// <remarks>
/// <para>Input: any shape, say channels×height×width. Output: channels·height·width features.</para>
/// <para>Formula: y[(c·height + i)·width + j] = x[c, i, j]. No parameters. The same order as PyTorch's <c>Flatten</c>.</para>
/// </remarks>
public sealed class FlattenAttribute : LayerAttribute;
