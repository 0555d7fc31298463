namespace Netwright;

/// <summary>The Gaussian error linear unit: each number times the probability that a standard normal variable is below it. Write it as
/// <c>[GELU]</c>.</summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = x · Φ(x) = x / 2 · (1 + erf(x / √2)); with <see cref="Approximate"/>, x / 2 · (1 + tanh(√(2 / π) · (x + 0.044715 · x³))). No
/// parameters.</para>
/// <para>Source: Hendrycks and Gimpel 2016, «Gaussian Error Linear Units (GELUs)»; exact by default, as PyTorch's <c>GELU</c>.</para>
/// </remarks>
public sealed class GELUAttribute : LayerAttribute
{
    /// <summary>Whether the distribution function is approximated by a hyperbolic tangent; <see langword="false"/> by default.</summary>
    public bool Approximate { get; set; }
}
