namespace Netwright;

/// <summary>
/// Turns scores into probabilities that sum to 1. Write it as <c>[Softmax]</c>, as the last layer of a classifier; cross-entropy is then
/// computed on the scores before it.
/// </summary>
/// <remarks>
/// <para>Input: features; an image, whose channels are normalised at each pixel; or a sequence, whose features are at each step. Output: the
/// same shape.</para>
/// <para>Formula: y[k] = e^(x[k] − m) / Σ over j of e^(x[j] − m) with m = max over j of x[j], which changes nothing but keeps e^ finite.
/// No parameters.</para>
/// <para>Source: Bridle 1990, «Probabilistic Interpretation of Feedforward Classification Network Outputs».</para>
/// </remarks>
public sealed class SoftmaxAttribute : LayerAttribute;
