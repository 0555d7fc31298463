namespace Netwright;

/// <summary>
/// A simple recurrent layer: goes along a sequence with tanh of the input and of its own state before. Write it as <c>[SimpleRNN(64)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: length×features. Output: units, the state after the last step; with <see cref="ReturnSequences"/> length×units.</para>
/// <para>Formula: h[t] = tanh(weight_ih · x[t] + bias_ih + weight_hh · h[t − 1] + bias_hh), with h[−1] = 0.</para>
/// <para>Parameters: <c>weight_ih</c> (units×features), <c>weight_hh</c> (units×units), <c>bias_ih</c> and <c>bias_hh</c> (units), all drawn
/// uniformly in ±1/√units.</para>
/// <para>Source: Elman 1990, «Finding Structure in Time»; as PyTorch's <c>RNN</c> with one layer.</para>
/// </remarks>
/// <param name="units">The numbers of the state; at least 1.</param>
public sealed class SimpleRNNAttribute(int units) : LayerAttribute
{
    /// <summary>The numbers of the state.</summary>
    public int Units { get; } = units;

    /// <summary>Whether the state of every step is the output rather than that of the last; <see langword="false"/> by default, as in Keras.</summary>
    public bool ReturnSequences { get; set; }
}
