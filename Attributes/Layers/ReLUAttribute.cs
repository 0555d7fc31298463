namespace Netwright;

/// <summary>The rectified linear unit: negative numbers become zero, others stay. Write it as <c>[ReLU]</c>.</summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = max(x, 0); its derivative is 1 where x &gt; 0 and 0 elsewhere, 0 at x = 0 (as PyTorch's <c>ReLU</c>). No parameters.</para>
/// <para>Source: Nair and Hinton 2010, «Rectified Linear Units Improve Restricted Boltzmann Machines».</para>
/// </remarks>
public sealed class ReLUAttribute : LayerAttribute;
