namespace Netwright;

/// <summary>The memory of one thread in training, or of one group where training has stages.</summary>
internal sealed class TrainingWorkspace(Network network)
{
    /// <summary>The samples in work.</summary>
    public SampleGroup Samples { get; } = new(network);

    /// <summary>What they should give, output by output.</summary>
    public TargetGroup[] Targets { get; } = [.. network.Info.Outputs.Select(static output => new TargetGroup(output.Shape.Size))];

    /// <summary>Their activations and gradients.</summary>
    public AlignedBuffer Arena { get; } = new(network.Info.Buffers.TrainingArena);
}
