namespace Netwright.Drawing;

/// <summary>The random numbers that drawing needs.</summary>
internal static class RandomSourceExtensions
{
    /// <summary>Uniform between two numbers.</summary>
    public static double NextBetween(this RandomSource random, double from, double to) => from + ((to - from) * random.NextUniform());
}
