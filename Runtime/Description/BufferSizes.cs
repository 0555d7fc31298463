namespace Netwright;

/// <summary>The buffers that generated code works on, in floats; each starts on a 64-byte boundary.</summary>
public sealed class BufferSizes
{
    /// <summary>All parameters, each at its <see cref="ParameterInfo.Offset"/>. Gradients and optimizer states have the same layout.</summary>
    public required int Parameters { get; init; }

    /// <summary>How many of <see cref="Parameters"/> are frozen: they lie behind the trained ones.</summary>
    public int Frozen { get; init; }

    /// <summary>
    /// How many of <see cref="Parameters"/> are running statistics: they lie last. In place of their gradients training code hands out
    /// their new values.
    /// </summary>
    public int Running { get; init; }

    /// <summary>How many of <see cref="Parameters"/> follow their gradients: they lie first.</summary>
    public int Trained => Parameters - Frozen - Running;

    /// <summary>The copy of the weights in the order in which the kernels for one sample read them.</summary>
    public required int Packed { get; init; }

    /// <summary>The activations of one sample's forward pass.</summary>
    public required int SampleArena { get; init; }

    /// <summary>The activations of the forward pass of sixteen samples; 0 where a batch runs sample by sample, because that is faster.</summary>
    public int GroupArena { get; init; }

    /// <summary>The activations and their gradients when sixteen samples are trained on.</summary>
    public required int TrainingArena { get; init; }

    /// <summary>What one group tells the others between stages of training: sums over its samples.</summary>
    public int Statistics { get; init; }

    /// <summary>The parts of the forward pass in training: before each but the first, all groups must have finished the one before.</summary>
    public int ForwardStages { get; init; } = 1;

    /// <summary>The parts of the backward pass.</summary>
    public int BackwardStages { get; init; } = 1;
}
