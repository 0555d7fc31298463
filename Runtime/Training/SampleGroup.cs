using Netwright.CompilerServices;

namespace Netwright;

/// <summary>The inputs of up to sixteen samples of a dataset, read into memory that one thread keeps.</summary>
internal sealed class SampleGroup(Network network)
{
    /// <summary>The inputs, one sample after another; zero where the group is not full.</summary>
    public AlignedBuffer Inputs { get; } = new(network.InputSize * NetworkCode.GroupSize);

    /// <summary>Reads samples.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="samples">Their indices, 1 to 16.</param>
    /// <exception cref="ArgumentException">An index is out of range; the message names the sample.</exception>
    public void Read(Dataset dataset, ReadOnlySpan<int> samples) => Read(network, dataset, samples, Inputs.Span);

    /// <summary>Reads samples into memory for sixteen.</summary>
    /// <inheritdoc cref="Read(Dataset, ReadOnlySpan{int})" path="/exception"/>
    public static void Read(Network network, Dataset dataset, ReadOnlySpan<int> samples, Span<float> inputs)
    {
        for (int lane = 0; lane < samples.Length; lane++)
        {
            Span<float> input = inputs.Slice(lane * network.InputSize, network.InputSize);
            dataset.CopyInput(samples[lane], input);
            IndexCheck.ThrowIfWrong(network.Info, input, samples[lane], nameof(dataset));
        }

        inputs[(samples.Length * network.InputSize)..].Clear();
    }
}
