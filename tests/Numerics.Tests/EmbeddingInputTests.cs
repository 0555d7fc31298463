using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>What is no index is refused by whatever takes inputs, before anything is computed.</summary>
[Trait("Category", "Numerics")]
public class EmbeddingInputTests
{
    private const int Length = 5;

    private static readonly Network Network = new NetworkFamily("[Network(5)] [Embedding(7, 3), LSTM(4), Dense(3)] public partial class Words;")
        .Create("Words", "Portable");

    [Theory]
    [InlineData(-1, "-1")]
    [InlineData(7, "7")]
    [InlineData(2.5f, "2.5")]
    [InlineData(float.NaN, "NaN")]
    [InlineData(float.PositiveInfinity, "Infinity")]
    public void What_is_no_index_is_named(float index, string found)
    {
        float[] inputs = Inputs(index);
        float[] targets = new float[20 * Network.OutputSize];
        ArrayDataset dataset = new([Length], inputs, targets, Network.OutputSize);
        string expected = $"Position 3 of sample 17 is {found}; Words embeds its inputs: expected an index, a whole number from 0 to 6.";

        AssertRefused(() => Network.Forward(inputs));
        AssertRefused(() => Network.Forward(inputs, targets));
        AssertRefused(() => Network.Classify(inputs, new int[20]));
        AssertRefused(() => Network.Evaluate(dataset));
        AssertRefused(() => Network.Fit(dataset, new FitOptions { BatchSize = 20, Shuffle = false }));
        AssertRefused(() => new Trainer(Network, new Sgd(1), new MeanSquaredError()).Step(inputs, targets.AsSpan()));

        void AssertRefused(Action call) => Assert.StartsWith(expected, Assert.Throws<ArgumentException>(call).Message);
    }

    [Fact]
    public void Every_index_of_the_vocabulary_is_taken()
    {
        Assert.Equal(7, Network.Info.Vocabulary);
        Assert.All(Network.Forward([0, 6, -0f, 3, 1]), static output => Assert.True(float.IsFinite(output)));
    }

    private static float[] Inputs(float index)
    {
        float[] inputs = [.. Enumerable.Range(0, 20 * Length).Select(static place => (float)(place % 7))];
        inputs[(17 * Length) + 3] = index;
        return inputs;
    }
}
