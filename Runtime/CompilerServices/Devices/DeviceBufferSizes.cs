using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>
/// The buffers that a network's <see cref="DeviceCode"/> works on, in floats. Some hold so many floats for every group of sixteen samples, one
/// group after the other; the others are there once.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeviceBufferSizes
{
    /// <summary>The inputs of a group: sixteen samples one after the other; those behind the last of a batch are zeros.</summary>
    public required int Inputs { get; init; }

    /// <summary>The outputs of a group at inference: the main output of its sixteen samples, then the next output of them.</summary>
    public required int Outputs { get; init; }

    /// <summary>The activations of a group at inference.</summary>
    public required int Arena { get; init; }

    /// <summary>The activations of a group in training and their gradients.</summary>
    public required int TrainingArena { get; init; }

    /// <summary>What inference prepares from the parameters, once for all groups.</summary>
    public int Packed { get; init; }

    /// <summary>Partial sums of gradients in training, once for all groups.</summary>
    public int Partials { get; init; }
}
