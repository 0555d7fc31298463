namespace Netwright;

/// <summary>
/// Replaces every index of a list by a learned vector: what stands at the input of a network that reads words. Write it as
/// <c>[Embedding(10000, 32)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: length; the network's own input, of indices: whole numbers from 0 to vocabulary − 1. Another number is an error of
/// <c>Forward</c>, <c>Classify</c>, <c>Fit</c> and <c>Evaluate</c>, which name its sample and position. Output: length×dimensions.</para>
/// <para>Formula: y[i, d] = weight[x[i], d]. No gradient goes to the input.</para>
/// <para>Parameters: <c>weight</c> (vocabulary×dimensions), drawn from the standard normal distribution.</para>
/// <para>Source: Bengio et al. 2003, «A Neural Probabilistic Language Model»; as PyTorch's <c>Embedding</c>.</para>
/// </remarks>
/// <param name="vocabulary">The number of indices; at least 1, and at most 16,777,216, beyond which a float does not tell them apart.</param>
/// <param name="dimensions">The numbers of a vector; at least 1.</param>
public sealed class EmbeddingAttribute(int vocabulary, int dimensions) : LayerAttribute
{
    /// <summary>The number of indices.</summary>
    public int Vocabulary { get; } = vocabulary;

    /// <summary>The numbers of a vector.</summary>
    public int Dimensions { get; } = dimensions;
}
