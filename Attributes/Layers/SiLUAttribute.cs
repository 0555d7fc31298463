namespace Netwright;

/// <summary>The sigmoid linear unit, also called swish: each number times its logistic function. Write it as <c>[SiLU]</c>.</summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = x / (1 + e⁻ˣ). No parameters.</para>
/// <para>Source: Ramachandran, Zoph and Le 2017, «Searching for Activation Functions»; as PyTorch's <c>SiLU</c>.</para>
/// </remarks>
public sealed class SiLUAttribute : LayerAttribute;
