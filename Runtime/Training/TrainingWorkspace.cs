using Netwright.CompilerServices;

namespace Netwright;

/// <summary>The memory of one thread in training, or of one group where training has stages.</summary>
internal sealed class TrainingWorkspace(Network network)
{
    private readonly BufferSizes _sizes = network.Info.Buffers;

    /// <summary>The samples in work.</summary>
    public SampleGroup Samples { get; } = new(network);

    /// <summary>Their activations and gradients.</summary>
    public AlignedBuffer Arena { get; } = new(network.Info.Buffers.TrainingArena);

    /// <summary>What the loss reads, feature by feature.</summary>
    public ReadOnlySpan<float> Values(bool logits) => Lanes(logits ? _sizes.TrainingLogits : _sizes.TrainingOutput);

    /// <summary>Where the loss writes its gradient, feature by feature.</summary>
    public Span<float> Gradient(bool logits) => Lanes(logits ? _sizes.TrainingLogitsGradient : _sizes.TrainingOutputGradient);

    private Span<float> Lanes(int offset) => Arena.Span.Slice(offset, network.OutputSize * NetworkCode.GroupSize);
}
