namespace Netwright.Runtime.Tests.Networks;

/// <summary>Seeded test data.</summary>
internal static class Samples
{
    /// <summary>Values uniform in ±1.</summary>
    public static float[] Uniform(int count, int seed = 1)
    {
        var random = new RandomSource((ulong)seed, 0);
        return [.. Enumerable.Range(0, count).Select(_ => (float)((2 * random.NextUniform()) - 1))];
    }
}
