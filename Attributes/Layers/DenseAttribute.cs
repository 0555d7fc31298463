namespace Netwright;

/// <summary>
/// A fully connected layer: every one of <paramref name="units"/> outputs is a learned weighted sum of all inputs. Write it as <c>[Dense(84)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: features, flat; an image needs a <c>[Flatten]</c> before. Output: units.</para>
/// <para>Formula: y[u] = bias[u] + Σ over f of weight[u, f] · x[f].</para>
/// <para>Parameters: <c>weight</c> (units×features) and <c>bias</c> (units).</para>
/// <para>Source: Rosenblatt 1958, «The Perceptron»; arguments and defaults are those of PyTorch's <c>Linear</c>.</para>
/// </remarks>
/// <param name="units">The number of outputs; at least 1.</param>
public sealed class DenseAttribute(int units) : LayerAttribute
{
    /// <summary>The number of outputs.</summary>
    public int Units { get; } = units;

    /// <summary>Whether a learned number is added to each output; <see langword="true"/> by default.</summary>
    public bool Bias { get; set; } = true;

    /// <summary>How the weights are drawn; <see cref="Initializer.Auto"/> by default.</summary>
    public Initializer Initializer { get; set; }
}
