using Netwright.Numerics.Tests.InstructionSets;
using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>Every layer, forward and backward, against the reference, on batches around the edges of groups of sixteen samples.</summary>
[Trait("Category", "Numerics")]
public class LayerGradientTests
{
    private static readonly NetworkFamily Family = NetworkFamily.Declared("Layers");

    public LayerGradientTests() => ChildRun.ThrowUnlessAsAsked();

    public static TheoryData<string, int> Cases
    {
        get
        {
            TheoryData<string, int> cases = [];
            foreach (string name in Family.Names)
            {
                foreach (int batch in Batches.AroundGroups)
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
        => Assert.Equal([], Agreement.Check(Family, name, new MeanSquaredError(), batch, seed: batch).ToArray());
}
