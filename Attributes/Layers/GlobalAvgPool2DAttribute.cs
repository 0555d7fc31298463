namespace Netwright;

/// <summary>
/// Global pooling: the mean of each channel of an image, as flat features, so that a <c>[Dense]</c> can follow. Write it as
/// <c>[GlobalAvgPool2D]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: channels.</para>
/// <para>Formula: y[c] = mean over i, j of x[c, i, j]. No parameters.</para>
/// <para>Source: Lin, Chen and Yan 2014, «Network in Network»; as Keras's <c>GlobalAveragePooling2D</c>.</para>
/// </remarks>
public sealed class GlobalAvgPool2DAttribute : LayerAttribute;
