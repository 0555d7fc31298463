namespace Netwright;

/// <summary>
/// The logistic function: squashes every number into 0 to 1, a probability of yes. Write it as <c>[Sigmoid]</c>. As the last layer it is
/// what binary cross-entropy expects.
/// </summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = 1 / (1 + e⁻ˣ); its derivative is y · (1 − y). No parameters.</para>
/// <para>Source: Rumelhart, Hinton and Williams 1986, «Learning Representations by Back-Propagating Errors».</para>
/// </remarks>
public sealed class SigmoidAttribute : LayerAttribute;
