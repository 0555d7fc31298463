using Netwright.Numerics.Tests.InstructionSets;
using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>Branches, joins and batch normalisation against the reference, on batches around the edges of a group.</summary>
[Trait("Category", "Numerics")]
public class GraphTests
{
    private static readonly NetworkFamily Family = NetworkFamily.Declared("Graphs");

    public static TheoryData<string, int> Cases
    {
        get
        {
            TheoryData<string, int> cases = [];
            foreach (string name in Family.Names)
            {
                foreach (int batch in Batches.Of(2, 15, 16, 17, 33))
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
        List<string> failures = [.. Agreement.Check(Family, name, new MeanSquaredError(), batch, seed: batch)];
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }
}
