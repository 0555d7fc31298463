namespace Netwright;

/// <summary>
/// Local response normalisation: divides every number by a power of the mean square of its neighbours in <paramref name="size"/> channels
/// around. Write it as <c>[LocalResponseNorm(5)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: the same shape.</para>
/// <para>Formula: y[c, i, j] = x[c, i, j] / (K + Alpha / size · Σ over c′ from c − ⌊size / 2⌋ to c + ⌊(size − 1) / 2⌋ of x[c′, i, j]²)^Beta, where
/// channels that are not there count as zeros. No parameters.</para>
/// <para>Source: Krizhevsky, Sutskever and Hinton 2012, «ImageNet Classification with Deep Convolutional Neural Networks»; arguments and
/// defaults are those of PyTorch's <c>LocalResponseNorm</c>. (The paper divides by the sum rather than the mean: its alpha is Alpha / size.)</para>
/// </remarks>
/// <param name="size">The number of channels; at least 1.</param>
public sealed class LocalResponseNormAttribute(int size) : LayerAttribute
{
    /// <summary>The number of channels.</summary>
    public int Size { get; } = size;

    /// <summary>The factor of the mean square: finite and at least 0; 0.0001 by default.</summary>
    public float Alpha { get; set; } = 1e-4f;

    /// <summary>The power: finite; 0.75 by default.</summary>
    public float Beta { get; set; } = 0.75f;

    /// <summary>What is added to the mean square: finite and greater than 0; 1 by default.</summary>
    public float K { get; set; } = 1;
}
