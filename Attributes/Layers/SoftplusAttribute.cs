namespace Netwright;

/// <summary>A smooth rectified linear unit, always positive. Write it as <c>[Softplus]</c>.</summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = log(1 + eˣ); its derivative is 1 / (1 + e⁻ˣ). No parameters.</para>
/// <para>Source: Dugas et al. 2001, «Incorporating Second-Order Functional Knowledge for Better Option Pricing»; as PyTorch's <c>Softplus</c> with its
/// defaults.</para>
/// </remarks>
public sealed class SoftplusAttribute : LayerAttribute;
