namespace Netwright;

/// <summary>The greatest of named values and the value above, number by number. Write it as <c>[Maximum("a", "b")]</c>.</summary>
/// <remarks>
/// <para>Input: values of one shape. Output: the same shape.</para>
/// <para>Formula: y = max(x₁, x₂, …); where several are greatest, the first of them takes the gradient. No parameters.</para>
/// </remarks>
/// <param name="names">The named values in their order; then comes the value above.</param>
public sealed class MaximumAttribute(params string[] names) : LayerAttribute
{
    /// <summary>The named values that are compared with the value above.</summary>
    public string[] Names { get; } = names;
}
