namespace Netwright;

/// <summary>
/// Maxout: the greatest of every <paramref name="pieces"/> neighbouring channels, so that the weighted layer above learns a piecewise linear
/// activation. Write it as <c>[Dense(64), Maxout(2)]</c>.
/// </summary>
/// <remarks>
/// <para>Input: features, length×features or channels×height×width. Output: the same with pieces times fewer features or channels.</para>
/// <para>Formula: y[c] = max over p &lt; pieces of x[c · pieces + p], at each step or pixel. No parameters.</para>
/// <para>Source: Goodfellow et al. 2013, «Maxout Networks».</para>
/// </remarks>
/// <param name="pieces">The channels that make one; at least 1, and a divisor of their number.</param>
public sealed class MaxoutAttribute(int pieces) : LayerAttribute
{
    /// <summary>The channels that make one.</summary>
    public int Pieces { get; } = pieces;
}
