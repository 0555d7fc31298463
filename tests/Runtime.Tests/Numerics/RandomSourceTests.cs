namespace Netwright.Runtime.Tests.Numerics;

public sealed class RandomSourceTests
{
    [Fact]
    public void The_sequence_is_fixed()
    {
        var random = new RandomSource(1, 2);
        var again = new RandomSource(1, 2);
        var other = new RandomSource(1, 3);
        for (int draw = 0; draw < 100; draw++)
        {
            ulong bits = random.NextBits();
            Assert.Equal(bits, again.NextBits());
            Assert.NotEqual(bits, other.NextBits());
        }
    }

    [Fact]
    public void SplitMix64_gives_the_published_sequence()
    {
        // The first outputs of the reference implementation for the seed 1234567.
        Assert.Equal(6457827717110365317UL, SplitMix64.Mix(1234567, 0));
        Assert.Equal(3203168211198807973UL, SplitMix64.Mix(1234567, 1));
    }

    [Fact]
    public void Uniform_and_normal_have_their_moments()
    {
        var random = new RandomSource(5, 0);
        double[] uniform = [.. Enumerable.Range(0, 20_000).Select(_ => random.NextUniform())];
        double[] normal = [.. Enumerable.Range(0, 20_000).Select(_ => random.NextNormal())];
        Assert.All(uniform, static value => Assert.InRange(value, 0, 1));
        Assert.Equal(0.5, uniform.Average(), 0.01);
        Assert.Equal(0.0, normal.Average(), 0.03);
        Assert.Equal(1.0, normal.Average(static value => value * value), 0.05);
    }

    [Fact]
    public void Shuffle_is_a_permutation_in_which_every_place_is_equally_likely()
    {
        const int Items = 5;
        const int Trials = 20_000;
        var random = new RandomSource(9, 0);
        int[,] seen = new int[Items, Items];
        for (int trial = 0; trial < Trials; trial++)
        {
            int[] items = [.. Enumerable.Range(0, Items)];
            random.Shuffle(items);
            Assert.Equal(Enumerable.Range(0, Items), items.Order());
            for (int place = 0; place < Items; place++)
            {
                seen[items[place], place]++;
            }
        }

        Assert.All(seen.Cast<int>(), static count => Assert.InRange(count, Trials / Items * 0.94, Trials / Items * 1.06));
    }
}
