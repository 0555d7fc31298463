namespace Netwright;

/// <summary>
/// Layer normalisation: the numbers of each sample are brought to mean 0 and variance 1 together, then each is scaled and shifted by two
/// learnt numbers of its own. The batch does not matter, and nothing differs between training and inference.
/// </summary>
/// <remarks>
/// <para>Input: features, which are normalised together; or length, features: the features of each step; or channels, height, width: all
/// of the image, or with <see cref="PerPixel"/> the channels of each pixel. Output: the same shape.</para>
/// <para>Formula: y = (x − E[x]) / √(Var[x] + ε) · γ + β, with the biased variance.</para>
/// <para>Parameters: <c>weight</c> (γ, ones) and <c>bias</c> (β, zeros), one for each number that is normalised with others: features; or
/// channels, height, width; with <see cref="PerPixel"/> channels.</para>
/// <para>Source: Ba, Kiros and Hinton 2016, «Layer Normalization»; PyTorch's <c>LayerNorm(features)</c> for features and sequences,
/// <c>LayerNorm([channels, height, width])</c> for images; with <see cref="PerPixel"/> torchvision's <c>LayerNorm2d</c>, which ConvNeXt uses.</para>
/// </remarks>
public sealed class LayerNormAttribute : LayerAttribute
{
    /// <summary>What is added to the variance, greater than 0; 1e-5 by default.</summary>
    public double Epsilon { get; set; } = 1e-5;

    /// <summary>Whether numbers are scaled and shifted by learnt ones.</summary>
    public bool Affine { get; set; } = true;

    /// <summary>Whether the channels of each pixel of an image are normalised alone, rather than all of the image together.</summary>
    public bool PerPixel { get; set; }
}
