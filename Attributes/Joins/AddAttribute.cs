namespace Netwright;

/// <summary>The sum of named values and the value above, number by number: a residual connection. Write it as <c>[Add("input")]</c>.</summary>
/// <remarks>
/// <para>Input: values of one shape. Output: the same shape.</para>
/// <para>Formula: y = x₁ + x₂ + … No parameters, but those of a <see cref="Projection"/>.</para>
/// <para>Source: He et al. 2015, «Deep Residual Learning for Image Recognition».</para>
/// </remarks>
/// <param name="names">The named values, in the order in which they are added; then comes the value above.</param>
public sealed class AddAttribute(params string[] names) : LayerAttribute
{
    /// <summary>The named values that are added to the value above.</summary>
    public string[] Names { get; } = names;

    /// <summary>
    /// Whether a named value whose shape differs from that of the value above is brought to it by a 1×1 convolution without bias, whose
    /// stride follows from the shapes, and a batch normalisation; <see langword="false"/> by default.
    /// </summary>
    public bool Projection { get; set; }
}
