namespace Netwright;

/// <summary>
/// Turns scores into the logarithms of probabilities that sum to 1. Write it as <c>[LogSoftmax]</c>, as the last layer; softmax cross-entropy
/// takes its output as it takes scores.
/// </summary>
/// <remarks>
/// <para>Input: features; an image, whose channels are normalised at each pixel; or a sequence, whose features are at each step. Output: the
/// same shape.</para>
/// <para>Formula: y[k] = x[k] − m − log Σ over j of e^(x[j] − m) with m = max over j of x[j], which changes nothing but keeps e^ finite.
/// No parameters. As PyTorch's <c>LogSoftmax</c>.</para>
/// <para>Source: Bridle 1990, «Probabilistic Interpretation of Feedforward Classification Network Outputs».</para>
/// </remarks>
public sealed class LogSoftmaxAttribute : LayerAttribute;
