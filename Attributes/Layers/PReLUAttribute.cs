namespace Netwright;

/// <summary>
/// The parametric rectified linear unit: a leaky one whose slope is learned, one for all channels or one for each. Write it as
/// <c>[PReLU]</c> or <c>[PReLU(PerChannel = true)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = x where x &gt; 0 and weight · x elsewhere, with the weight of the number's channel, which in a flat input is the number's
/// own.</para>
/// <para>Parameters: <c>weight</c> (1, or channels), which begins at 0.25.</para>
/// <para>Source: He et al. 2015, «Delving Deep into Rectifiers»; as PyTorch's <c>PReLU</c>.</para>
/// </remarks>
public sealed class PReLUAttribute : LayerAttribute
{
    /// <summary>Whether every channel has a slope of its own; <see langword="false"/> by default.</summary>
    public bool PerChannel { get; set; }
}
