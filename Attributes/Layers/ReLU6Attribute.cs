namespace Netwright;

/// <summary>The rectified linear unit, cut off at 6, which keeps activations small enough for low precision. Write it as <c>[ReLU6]</c>.</summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = min(max(x, 0), 6); its derivative is 1 where 0 &lt; x &lt; 6 and 0 elsewhere (as PyTorch's <c>ReLU6</c>). No parameters.</para>
/// <para>Source: Krizhevsky 2010, «Convolutional Deep Belief Networks on CIFAR-10».</para>
/// </remarks>
public sealed class ReLU6Attribute : LayerAttribute;
