using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>
/// Every layer, forward and backward, against the reference, on batches around the edges of groups of sixteen samples: the first and the
/// last lane, one lane too many, several groups.
/// </summary>
[Trait("Category", "Numerics")]
public class LayerGradientTests(LayerFamily family) : IClassFixture<LayerFamily>
{
    public static IReadOnlyList<int> BatchSizes { get; } = [1, 15, 16, 17, 31, 33, 64];

    public static TheoryData<string, int> Cases
    {
        get
        {
            TheoryData<string, int> cases = [];
            foreach (string name in LayerNetworks.All.Keys)
            {
                foreach (int batch in BatchSizes)
                {
                    cases.Add(name, batch);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_the_reference(string name, int batch)
    {
        string failures = string.Join('\n', Agreement.Check(family[name], name, new MeanSquaredError(), batch, seed: batch));
        Assert.True(failures.Length == 0, failures);
    }
}
