namespace Netwright;

/// <summary>The scaled exponential linear unit, which keeps means near 0 and variances near 1 from layer to layer. Write it as <c>[SELU]</c>.</summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = λ · x where x &gt; 0 and λ · α · (eˣ − 1) elsewhere, with α = 1.6732632 and λ = 1.0507010. No parameters.</para>
/// <para>Source: Klambauer et al. 2017, «Self-Normalizing Neural Networks»; as PyTorch's <c>SELU</c>.</para>
/// </remarks>
public sealed class SELUAttribute : LayerAttribute;
