using Netwright.Testing;

namespace Netwright.Zoo.Tests;

/// <summary>Each network runs forward.</summary>
public sealed class ForwardTests
{
    // Sixteen samples of the others take seconds each.
    private const long MostMultiplyAccumulates = 1_000_000_000;

    public static TheoryData<string> All { get; } = [.. Networks.Names];

    public static TheoryData<string> Small { get; } =
        [.. Networks.Names.Where(static name => Networks.InfoOf(name).MultiplyAccumulates <= MostMultiplyAccumulates)];

    [Theory]
    [MemberData(nameof(All))]
    public void One_sample_gives_finite_outputs_and_allocates_nothing(string name)
    {
        Network network = Networks.Create(name);
        network.Threads = 1;
        float[] input = Networks.Samples(network, 1);
        float[] output = new float[network.OutputSize];
        network.Forward(input, output);
        float[] first = [.. output];
        Assert.All(first, static value => Assert.True(float.IsFinite(value)));

        Assert.Equal(0, Allocation.LeastOf(() => network.Forward(input, output)));
        Assert.Equal(first, output);
    }

    [Theory]
    [MemberData(nameof(Small))]
    public void A_group_of_samples_gives_what_each_gives_alone(string name)
    {
        Network network = Networks.Create(name);
        float[] inputs = Networks.Samples(network, 16);
        float[] outputs = network.Forward(inputs);
        float[] last = network.Forward(inputs.AsSpan(15 * network.InputSize));

        float scale = last.Max(MathF.Abs) + 1;
        Assert.All(
            outputs[(15 * network.OutputSize)..].Zip(last),
            pair => Assert.Equal(pair.Second / scale, pair.First / scale, 1e-4f));
    }
}
