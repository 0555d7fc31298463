namespace Netwright;

/// <summary>
/// Group normalisation: the channels of each sample are cut into <paramref name="groups"/> equal groups of neighbours, and each group is
/// brought to mean 0 and variance 1 over its channels and their pixels; then each channel is scaled and shifted by two learnt numbers. It
/// stands for batch normalisation where batches are small. Write it as <c>[GroupNorm(8)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: features; or length, features, whose groups of features are normalised over all steps; or channels, height, width.
/// Output: the same shape.</para>
/// <para>Formula: y = (x − E[x]) / √(Var[x] + ε) · γ + β, with the biased variance. One group normalises all of the sample together, as many
/// groups as channels each channel alone.</para>
/// <para>Parameters: <c>weight</c> (γ, ones) and <c>bias</c> (β, zeros), one for each channel or feature.</para>
/// <para>Source: Wu and He 2018, «Group Normalization»; the defaults are those of PyTorch's <c>GroupNorm</c>.</para>
/// </remarks>
/// <param name="groups">The number of groups; at least 1, and a divisor of the channels.</param>
public sealed class GroupNormAttribute(int groups) : LayerAttribute
{
    /// <summary>The number of groups.</summary>
    public int Groups { get; } = groups;

    /// <summary>What is added to the variance, greater than 0; 1e-5 by default.</summary>
    public double Epsilon { get; set; } = 1e-5;

    /// <summary>Whether channels are scaled and shifted by learnt numbers.</summary>
    public bool Affine { get; set; } = true;
}
