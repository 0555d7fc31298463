namespace Netwright;

/// <summary>
/// Batch normalisation: each channel is brought to mean 0 and variance 1 over the batch, then scaled and shifted by two learnt numbers. At
/// inference running averages stand for the batch's; after a convolution they are folded into its result.
/// </summary>
/// <remarks>
/// <para>Input: features; or channels, height, width; or length, features, where a channel is a feature. Output: the same shape.</para>
/// <para>Formula: y = (x − E[x]) / √(Var[x] + ε) · γ + β, with mean and variance of each channel over the samples and their pixels or steps.</para>
/// <para>Parameters: <c>weight</c> (γ, ones) and <c>bias</c> (β, zeros), one for each channel; <c>running_mean</c> and <c>running_var</c>,
/// which training moves but which do not count as trainable.</para>
/// <para>Source: Ioffe and Szegedy 2015, «Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift»; the
/// defaults and the unbiased running variance are those of PyTorch's <c>BatchNorm2d</c>.</para>
/// </remarks>
public sealed class BatchNormAttribute : LayerAttribute
{
    /// <summary>The share of each batch in the running averages, from 0 to 1; 0.1 by default.</summary>
    public double Momentum { get; set; } = 0.1;

    /// <summary>What is added to the variance, greater than 0; 1e-5 by default.</summary>
    public double Epsilon { get; set; } = 1e-5;

    /// <summary>Whether channels are scaled and shifted by learnt numbers.</summary>
    public bool Affine { get; set; } = true;
}
