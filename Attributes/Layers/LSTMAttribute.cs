namespace Netwright;

/// <summary>
/// A long short-term memory layer: goes along a sequence with gates that decide what a cell takes in, keeps and gives. Write it as <c>[LSTM(64)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: length×features. Output: units, the state after the last step; with <see cref="ReturnSequences"/> length×units.</para>
/// <para>Formula: with i, f, g, o the four blocks of weight_ih · x[t] + bias_ih + weight_hh · h[t − 1] + bias_hh, c[t] = σ(f) · c[t − 1] + σ(i) ·
/// tanh(g) and h[t] = σ(o) · tanh(c[t]), with c[−1] = h[−1] = 0.</para>
/// <para>Parameters: <c>weight_ih</c> (4·units×features), <c>weight_hh</c> (4·units×units), <c>bias_ih</c> and <c>bias_hh</c> (4·units), all drawn
/// uniformly in ±1/√units.</para>
/// <para>Source: Hochreiter and Schmidhuber 1997, «Long Short-Term Memory», with the forget gate of Gers, Schmidhuber and Cummins 2000; order of the
/// gates and names as PyTorch's <c>LSTM</c> with one layer.</para>
/// </remarks>
/// <param name="units">The numbers of the state; at least 1.</param>
public sealed class LSTMAttribute(int units) : LayerAttribute
{
    /// <summary>The numbers of the state.</summary>
    public int Units { get; } = units;

    /// <summary>Whether the state of every step is the output rather than that of the last; <see langword="false"/> by default, as in Keras.</summary>
    public bool ReturnSequences { get; set; }
}
