namespace Netwright;

/// <summary>Where the results of a batch go: to memory of the caller, who keeps it pinned.</summary>
/// <param name="network">The network.</param>
/// <param name="count">The number of samples.</param>
/// <param name="outputs">Receives the outputs of all samples, one output after another; null where only classes are asked for.</param>
/// <param name="wanted">How many outputs it has room for.</param>
/// <param name="classes">Receives their classes; null where only outputs are asked for.</param>
internal readonly unsafe struct BatchResults(Network network, int count, float* outputs, int wanted, int* classes)
{
    /// <summary>Whether a network that writes its results one sample after another may write straight to the caller.</summary>
    public bool IsDirect => outputs is not null && network.Info.InferredOutputs.Length == 1;

    /// <summary>The number of samples.</summary>
    public int Count => count;

    /// <summary>The caller's memory for samples, where it is <see cref="IsDirect"/>.</summary>
    public Span<float> Of(int first, int samples) => new(outputs + ((nint)first * network.OutputSize), samples * network.OutputSize);

    /// <summary>Hands out the results of samples; <paramref name="stride"/> is how many of one output lie before those of the next.</summary>
    public void Deliver(ReadOnlySpan<float> results, int first, int samples, int stride)
    {
        int outputSize = network.OutputSize;
        for (int sample = 0; classes is not null && sample < samples; sample++)
        {
            classes[first + sample] = Classifier.ClassOf(results.Slice(sample * outputSize, outputSize), network.Info.FinalActivation);
        }

        nint offset = 0;
        for (int index = 0; outputs is not null && index < wanted; index++)
        {
            int size = network.Info.InferredOutputs[index].Shape.Size;
            results.Slice((int)offset * stride, samples * size).CopyTo(new Span<float>(outputs + (offset * count) + ((nint)first * size), samples * size));
            offset += size;
        }
    }
}
