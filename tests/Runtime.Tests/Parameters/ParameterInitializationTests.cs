using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Parameters;

public sealed class ParameterInitializationTests
{
    [Fact]
    public void He_is_normal_with_variance_two_over_fan_in()
    {
        float[] values = Draw(Initializer.He, fanIn: 50, fanOut: 7);
        Assert.Equal(0.0, values.Average(), 0.01);
        Assert.Equal(2.0 / 50, values.Average(static value => value * value), 0.002);

        // A normal distribution has 4.6 % beyond two deviations.
        Assert.Equal(0.0455, values.Count(static value => Math.Abs(value) > 2 * Math.Sqrt(2.0 / 50)) / (double)values.Length, 0.01);
    }

    [Fact]
    public void Glorot_is_uniform_within_its_limit()
    {
        double limit = Math.Sqrt(6.0 / 57);
        float[] values = Draw(Initializer.Glorot, fanIn: 50, fanOut: 7);
        Assert.All(values, value => Assert.InRange(value, -limit, limit));
        Assert.Equal(0.0, values.Average(), 0.01);
        Assert.Equal(limit * limit / 3, values.Average(static value => value * value), 0.002);
    }

    [Fact]
    public void Zeros_are_zeros()
    {
        Assert.All(Draw(Initializer.Zeros, 50, 7), static value => Assert.Equal(0f, value));
    }

    [Fact]
    public void Auto_must_have_been_resolved()
    {
        Assert.Contains("layer.weight", Assert.Throws<ArgumentException>(static () => Draw(Initializer.Auto, 50, 7)).Message);
    }

    [Fact]
    public void The_same_seed_and_place_give_the_same_bits()
    {
        Assert.Equal(Draw(Initializer.He, 5, 5), Draw(Initializer.He, 5, 5));
        Assert.NotEqual(Draw(Initializer.He, 5, 5), Draw(Initializer.He, 5, 5, place: 1));
        Assert.NotEqual(Draw(Initializer.He, 5, 5), Draw(Initializer.He, 5, 5, seed: 4));
        Assert.Equal(
            new DenseNetwork(4, 3, seed: 9).Parameters[0].Values.ToArray(),
            new DenseNetwork(4, 3, seed: 9).Parameters[0].Values.ToArray());
    }

    private static float[] Draw(Initializer initializer, int fanIn, int fanOut, int place = 0, int seed = 3)
    {
        float[] values = new float[10_000];
        ParameterInitialization.Fill(new ParameterInfo("layer.weight", [100, 100], 0, initializer, fanIn, fanOut), place, seed, values);
        return values;
    }
}
