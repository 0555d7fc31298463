using Netwright.Numerics.Tests.InstructionSets;
using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>Every loss behind every final activation, whether the loss takes it back or not, against the reference.</summary>
[Trait("Category", "Numerics")]
public class LossGradientTests
{
    private static readonly NetworkFamily Family = NetworkFamily.Declared("Losses");

    private static readonly Dictionary<string, Loss> Losses = new()
    {
        ["SoftmaxCrossEntropy"] = new SoftmaxCrossEntropy(),
        ["BinaryCrossEntropy"] = new BinaryCrossEntropy(),
        ["MeanSquaredError"] = new MeanSquaredError(),
    };

    public static TheoryData<string, string, int> Cases
    {
        get
        {
            TheoryData<string, string, int> cases = [];
            foreach (int batch in Batches.AroundGroups)
            {
                foreach (string loss in Losses.Keys)
                {
                    cases.Add("EndsInLogits", loss, batch);
                    cases.Add("EndsInSoftmax", loss, batch);
                    cases.Add("EndsInSigmoid", loss, batch);
                }

                cases.Add("EndsInReLU", "MeanSquaredError", batch);
                cases.Add("OneLogit", "BinaryCrossEntropy", batch);
                cases.Add("OneProbability", "BinaryCrossEntropy", batch);
                cases.Add("Images", "MeanSquaredError", batch);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_the_reference(string name, string loss, int batch)
        => Assert.Empty(Agreement.Check(Family, name, Losses[loss], batch, seed: batch));

    [Theory]
    [InlineData("EndsInLogits")]
    [InlineData("EndsInSoftmax")]
    public void Labels_give_the_gradients_of_their_one_hot_vectors(string name)
    {
        foreach (int batch in Batches.AroundGroups)
        {
            Network network = Family.Create(name, "Portable");
            float[] inputs = Samples.Inputs(network, batch, seed: batch);
            int[] labels = [.. Enumerable.Range(0, batch).Select(sample => sample * 7 % network.OutputSize)];
            float[] targets = new float[batch * network.OutputSize];
            for (int sample = 0; sample < batch; sample++)
            {
                targets[(sample * network.OutputSize) + labels[sample]] = 1;
            }

            Trainer byLabel = new(Family.Create(name, "Portable"), new Sgd(), new SoftmaxCrossEntropy());
            Trainer byVector = new(network, new Sgd(), new SoftmaxCrossEntropy());
            double labelLoss = byLabel.Step(inputs, labels).Loss;
            double vectorLoss = byVector.Step(inputs, targets.AsSpan()).Loss;

            Assert.Equal(vectorLoss, labelLoss, 1e-6);
            for (int place = 0; place < network.Parameters.Count; place++)
            {
                Assert.Equal(
                    byVector.Gradient(byVector.Network.Parameters[place]).ToArray(),
                    byLabel.Gradient(byLabel.Network.Parameters[place]).ToArray(),
                    static (expected, actual) => Math.Abs(expected - actual) < 1e-6f);
            }
        }
    }
}
