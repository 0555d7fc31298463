using Netwright.Numerics.Tests.Networks;
using Netwright.Testing.RandomNetworks;

namespace Netwright.Numerics.Tests;

/// <summary>Random networks, compiled by the generator, against the reference. A failure shows the source, whose class ends in the seed.</summary>
[Trait("Category", "Numerics")]
[Trait("Speed", "Slow")]
public class RandomNetworkTests
{
    private const int PerFamily = 20;
    private const int Directions = 1;

    private static readonly int[] BatchSizes = [2, 3, 5, 15, 16, 17];

    private static readonly IReadOnlyList<RandomNetwork> Networks = [.. Enumerable.Range(0, 300).Select(static seed => RandomNetwork.Draw(seed))];

    public static TheoryData<int> Families => [.. Enumerable.Range(0, Networks.Count / PerFamily)];

    [Fact]
    public void Every_kind_of_layer_is_met()
        => Assert.Empty(RandomNetwork.AllKinds.Except(Networks.SelectMany(static network => network.Kinds)));

    [Theory]
    [InlineData("From = ")]
    [InlineData("Projection = true")]
    [InlineData("[Block]")]
    [InlineData("Repeat = ")]
    [InlineData("Frozen = true")]
    [InlineData(" * 2")]
    [InlineData("Padding.Same")]
    public void Everything_that_a_declaration_may_have_is_met(string part)
        => Assert.Contains(Networks, network => network.Source.Contains(part, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Families))]
    public void Agree_with_the_reference(int familyNumber)
    {
        IReadOnlyList<RandomNetwork> networks = [.. Networks.Skip(familyNumber * PerFamily).Take(PerFamily)];
        NetworkFamily family = new(string.Concat(networks.Select(static network => network.Source)));
        string failures = string.Join('\n', networks.AsParallel().SelectMany(network => Check(family, network)));
        Assert.True(failures.Length == 0, failures);
    }

    private static IEnumerable<string> Check(NetworkFamily family, RandomNetwork network)
    {
        int seed = int.Parse(network.Name["Random".Length..]);
        Loss loss = LossFor(seed, family.Reference(network.Name));
        return Agreement.Check(family, network.Name, loss, BatchSizes[seed % BatchSizes.Length], seed, Directions)
            .Select(failure => $"{failure}\n{network.Source}");
    }

    private static Loss LossFor(int seed, Reference.ReferenceNetwork reference) => (seed % 3) switch
    {
        0 when reference.OutputShape is { IsFlat: true, Size: > 1 } => new SoftmaxCrossEntropy(),
        1 when reference.YieldsProbabilities => new BinaryCrossEntropy(),
        _ => new MeanSquaredError(),
    };
}
