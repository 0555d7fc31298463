namespace Netwright.Zoo.Tests;

/// <summary>What inference of one sample takes: the parameters, their copy in the order in which kernels read it, and the activations.</summary>
public sealed class InferenceMemoryTests
{
    private const long Slack = 30_000_000;

    [Theory]
    [InlineData(nameof(ResNet18))]
    [InlineData(nameof(ResNet50))]
    [InlineData(nameof(ResNet152))]
    [InlineData(nameof(SEResNet50))]
    [InlineData(nameof(ResNeXt50))]
    public void Inference_takes_at_most_the_weights_twice_and_thirty_megabytes(string network)
    {
        NetworkInfo info = Networks.InfoOf(network);
        long weights = sizeof(float) * (long)info.Buffers.Parameters;
        long all = weights + (sizeof(float) * ((long)info.Buffers.Packed + info.Buffers.SampleArena));

        Assert.InRange(all, weights, (2 * weights) + Slack);
    }
}
