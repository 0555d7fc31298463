using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Inference;

public sealed class ClassifyTests
{
    [Theory]
    [InlineData(new[] { 1f, 3f, 2f }, 1)]
    [InlineData(new[] { 2f, 1f, 2f }, 0)]
    [InlineData(new[] { float.NegativeInfinity, float.NegativeInfinity, -1e30f }, 2)]
    [InlineData(new[] { float.NaN, 1f, 2f }, -1)]
    [InlineData(new[] { 1f, 2f, float.NaN }, -1)]
    public void It_is_the_first_of_the_largest_outputs(float[] output, int expected)
    {
        Assert.Equal(expected, Classifier.ClassOf(output, FinalActivation.Softmax));
    }

    [Theory]
    [InlineData(FinalActivation.Sigmoid, 0.5f, 0)]
    [InlineData(FinalActivation.Sigmoid, 0.51f, 1)]
    [InlineData(FinalActivation.None, 0f, 0)]
    [InlineData(FinalActivation.None, 0.01f, 1)]
    [InlineData(FinalActivation.None, float.NaN, -1)]
    public void A_single_output_is_compared_with_its_middle(FinalActivation activation, float output, int expected)
    {
        Assert.Equal(expected, Classifier.ClassOf([output], activation));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(37)]
    public void The_classes_of_a_batch_are_those_of_its_samples(int count)
    {
        var network = new DenseNetwork(6, 4, FinalActivation.Softmax, seed: 5);
        float[] inputs = Samples.Uniform(count * 6);
        int[] classes = new int[count];
        network.Classify(inputs, classes);
        for (int sample = 0; sample < count; sample++)
        {
            Assert.Equal(network.Classify(inputs.AsSpan(sample * 6, 6)), classes[sample]);
        }
    }
}
