using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>Random networks, compiled by the generator, against the reference. A failure names the seed, which is the class's number.</summary>
[Trait("Category", "Numerics")]
[Trait("Speed", "Slow")]
public class RandomNetworkTests
{
    private const int PerFamily = 12;

    private static readonly int[] BatchSizes = [1, 2, 15, 16, 17, 31, 33];

    public static TheoryData<int> Families => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Agree_with_the_reference(int familyNumber)
    {
        NetworkFamily family = new(string.Concat(Enumerable.Range(familyNumber * PerFamily, PerFamily).Select(RandomChain.Declare)));
        Assert.Empty(family.Names.AsParallel().SelectMany(name => Check(family, name)));
    }

    private static IEnumerable<string> Check(NetworkFamily family, string name)
    {
        int seed = int.Parse(name["Random".Length..]);
        int outputs = family.Create(name, "Portable").OutputSize;
        return Agreement.Check(family, name, LossFor(seed, outputs), BatchSizes[seed % BatchSizes.Length], seed)
            .Select(failure => $"{failure}\n{RandomChain.Declare(seed)}");
    }

    private static Loss LossFor(int seed, int outputs) => (seed % 3) switch
    {
        0 when outputs > 1 => new SoftmaxCrossEntropy(),
        1 => new BinaryCrossEntropy(),
        _ => new MeanSquaredError(),
    };
}
