namespace Netwright;

/// <summary>The threshold of the perceptron: 1 for positive numbers, 0 for others. It has no gradient: training by gradients leaves everything above it
/// as it is. Write it as <c>[Step]</c>.</summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = 1 where x &gt; 0 and 0 elsewhere; its derivative counts as 0 everywhere. No parameters.</para>
/// <para>Source: McCulloch and Pitts 1943, «A Logical Calculus of the Ideas Immanent in Nervous Activity»; Rosenblatt 1958, «The Perceptron».</para>
/// </remarks>
public sealed class StepAttribute : LayerAttribute;
