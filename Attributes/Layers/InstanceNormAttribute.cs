namespace Netwright;

/// <summary>
/// Instance normalisation: each channel of each sample is brought to mean 0 and variance 1 over its own pixels or steps, which takes the
/// contrast out of an image. The batch does not matter, and nothing differs between training and inference: there are no running averages.
/// </summary>
/// <remarks>
/// <para>Input: channels, height, width, of more than one pixel; or length, features, of more than one step. Output: the same shape.</para>
/// <para>Formula: y = (x − E[x]) / √(Var[x] + ε), with the biased variance; with <see cref="Affine"/> then · γ + β.</para>
/// <para>Parameters: none; with <see cref="Affine"/> <c>weight</c> (γ, ones) and <c>bias</c> (β, zeros), one for each channel or feature.</para>
/// <para>Source: Ulyanov, Vedaldi and Lempitsky 2016, «Instance Normalization: The Missing Ingredient for Fast Stylization»; the defaults are
/// those of PyTorch's <c>InstanceNorm2d</c> for images and <c>InstanceNorm1d</c> for sequences.</para>
/// </remarks>
public sealed class InstanceNormAttribute : LayerAttribute
{
    /// <summary>What is added to the variance, greater than 0; 1e-5 by default.</summary>
    public double Epsilon { get; set; } = 1e-5;

    /// <summary>Whether channels are scaled and shifted by learnt numbers; they are not by default.</summary>
    public bool Affine { get; set; }
}
