namespace Netwright;

/// <summary>The hyperbolic tangent: squashes every number into −1 to 1. Write it as <c>[Tanh]</c>.</summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = tanh(x) = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ); its derivative is 1 − y². No parameters.</para>
/// <para>Source: LeCun et al. 1998, «Efficient BackProp», which argues for it over the logistic function.</para>
/// </remarks>
public sealed class TanhAttribute : LayerAttribute;
