namespace Netwright;

/// <summary>
/// A gated recurrent layer: goes along a sequence with gates that decide what of the state before is forgotten and kept. Write it as <c>[GRU(64)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: length×features. Output: units, the state after the last step; with <see cref="ReturnSequences"/> length×units.</para>
/// <para>Formula: with a = weight_ih · x[t] + bias_ih and b = weight_hh · h[t − 1] + bias_hh, each in three blocks r, z, n: n = tanh(a.n + σ(a.r + b.r)
/// · b.n), u = σ(a.z + b.z) and h[t] = (1 − u) · n + u · h[t − 1], with h[−1] = 0.</para>
/// <para>Parameters: <c>weight_ih</c> (3·units×features), <c>weight_hh</c> (3·units×units), <c>bias_ih</c> and <c>bias_hh</c> (3·units), all drawn
/// uniformly in ±1/√units.</para>
/// <para>Source: Cho et al. 2014, «Learning Phrase Representations Using RNN Encoder–Decoder»; order of the gates and names as PyTorch's <c>GRU</c> with one
/// layer.</para>
/// </remarks>
/// <param name="units">The numbers of the state; at least 1.</param>
public sealed class GRUAttribute(int units) : LayerAttribute
{
    /// <summary>The numbers of the state.</summary>
    public int Units { get; } = units;

    /// <summary>Whether the state of every step is the output rather than that of the last; <see langword="false"/> by default, as in Keras.</summary>
    public bool ReturnSequences { get; set; }
}
