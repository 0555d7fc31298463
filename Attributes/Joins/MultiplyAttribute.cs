namespace Netwright;

/// <summary>
/// The product of named values and the value above, number by number; a value of one number a channel gates whole channels. Write it as
/// <c>[Multiply("features")]</c>.
/// </summary>
/// <remarks>
/// <para>Input: values of one shape, or an image (channels×height×width) and gates (channels, or channels×1×1). Output: the shape of the
/// image.</para>
/// <para>Formula: y = x₁ · x₂ · …, where a gate's number of a channel multiplies every pixel of that channel. No parameters.</para>
/// <para>Source: Hu et al. 2017, «Squeeze-and-Excitation Networks».</para>
/// </remarks>
/// <param name="names">The named values, in the order in which they are multiplied; then comes the value above.</param>
public sealed class MultiplyAttribute(params string[] names) : LayerAttribute
{
    /// <summary>The named values that the value above is multiplied by.</summary>
    public string[] Names { get; } = names;
}
