namespace Netwright;

/// <summary>The exponential linear unit: negative numbers level off at −<paramref name="alpha"/>. Write it as <c>[ELU]</c> or <c>[ELU(0.5)]</c>.</summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = x where x &gt; 0 and alpha · (eˣ − 1) elsewhere; its derivative there is y + alpha. No parameters.</para>
/// <para>Source: Clevert, Unterthiner and Hochreiter 2016, «Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)»; the default is that of
/// PyTorch's <c>ELU</c>.</para>
/// </remarks>
/// <param name="alpha">What negative numbers level off at, negated: finite and at least 0; 1 by default.</param>
public sealed class ELUAttribute(float alpha = 1f) : LayerAttribute
{
    /// <inheritdoc cref="ELUAttribute(float)"/>
    public ELUAttribute(double alpha)
        : this((float)alpha)
    {
    }

    /// <summary>What negative numbers level off at, negated.</summary>
    public float Alpha { get; } = alpha;
}
