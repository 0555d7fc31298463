namespace Netwright;

/// <summary>The random numbers of one sample in one epoch.</summary>
internal static class SampleRandom
{
    /// <summary>A source that depends on its arguments alone.</summary>
    /// <param name="purpose">What they are for, so that two uses of one seed have nothing to do with each other.</param>
    /// <param name="seed">The caller's seed.</param>
    /// <param name="epoch">The epoch.</param>
    /// <param name="index">The sample.</param>
    public static RandomSource Of(ulong purpose, int seed, int epoch, int index) =>
        new(SplitMix64.Mix(SplitMix64.Mix(purpose, (ulong)seed), (ulong)epoch), (ulong)index);
}
