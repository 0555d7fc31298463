namespace Netwright;

/// <summary>The mean of named values and the value above, number by number. Write it as <c>[Average("a", "b")]</c>.</summary>
/// <remarks>
/// <para>Input: values of one shape. Output: the same shape.</para>
/// <para>Formula: y = (x₁ + … + xₙ) / n. No parameters.</para>
/// </remarks>
/// <param name="names">The named values in their order; then comes the value above.</param>
public sealed class AverageAttribute(params string[] names) : LayerAttribute
{
    /// <summary>The named values that are averaged with the value above.</summary>
    public string[] Names { get; } = names;
}
