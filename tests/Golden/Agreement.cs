using Netwright.Golden.Tests.Files;

namespace Netwright.Golden.Tests;

/// <summary>
/// Says when our numbers agree with PyTorch's: no element is farther from PyTorch's than a tolerance times the greatest element (by
/// magnitude) of PyTorch's tensor.
/// </summary>
internal static class Agreement
{
    /// <summary>The tolerance of outputs, losses, running statistics and trained parameters.</summary>
    public const double Forward = 1e-5;

    /// <summary>The tolerance of gradients.</summary>
    public const double Backward = 1e-4;

    /// <summary>
    /// Gradients of a tensor are compared with its greatest or with this share of the greatest of all in the case, whichever is more: where a gradient
    /// is zero by nature (a bias before a batch normalisation), only the rounding of large sums is left of it.
    /// </summary>
    private const double LeastShare = 1e-2;

    /// <summary>What is wrong with a tensor, in a line; nothing where it agrees.</summary>
    /// <param name="what">What was computed.</param>
    /// <param name="actual">Our values.</param>
    /// <param name="expected">PyTorch's; repeated if they are fewer, as a batch is that is made of the same samples over again.</param>
    /// <param name="tolerance">The tolerance.</param>
    /// <param name="scale">What the tolerance is relative to; if null, the greatest of the expected values.</param>
    public static IEnumerable<string> Check(string what, float[] actual, float[] expected, double tolerance, double? scale = null)
    {
        if (actual.Length == 0 || actual.Length % expected.Length != 0)
        {
            return [$"{what}: expected {expected.Length} values, found {actual.Length}"];
        }

        double limit = tolerance * (scale ?? Greatest(expected));
        (double worst, int place) = (0, -1);
        for (int element = 0; element < actual.Length; element++)
        {
            double error = Math.Abs((double)actual[element] - expected[element % expected.Length]);
            if (!(error <= Math.Max(limit, worst)))
            {
                (worst, place) = (error, element);
            }
        }

        return place < 0
            ? []
            : [$"{what}: element {place} is {actual[place]:G9}, PyTorch's {expected[place % expected.Length]:G9}; off by {worst:E1}, allowed {limit:E1}"];
    }

    /// <summary>What the tolerance of a gradient is relative to, given the gradients of the whole case.</summary>
    public static double ScaleOf(GoldenTensor gradient, IEnumerable<GoldenTensor> all)
        => Math.Max(Greatest(gradient.Values), LeastShare * all.Max(static other => Greatest(other.Values)));

    private static double Greatest(float[] values) => values.Max(static value => Math.Abs((double)value));
}
