using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>A batch and the buffers of a device that a pass over it works on, as <see cref="DeviceBufferSizes"/> describes them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DevicePass
{
    /// <summary>The samples of the batch.</summary>
    public required int Samples { get; init; }

    /// <summary>The groups of sixteen samples; the last may have fewer.</summary>
    public int Groups => (Samples + NetworkCode.GroupSize - 1) / NetworkCode.GroupSize;

    /// <summary>The samples.</summary>
    public required DeviceBuffer Inputs { get; init; }

    /// <summary>The parameters, in the layout of <see cref="ParameterInfo.Offset"/>.</summary>
    public required DeviceBuffer Parameters { get; init; }

    /// <summary>The activations, for inference or for training.</summary>
    public required DeviceBuffer Arena { get; init; }

    /// <summary>Receives the outputs; at inference only.</summary>
    public DeviceBuffer Outputs { get; init; } = null!;

    /// <summary>What inference prepares from the parameters; at inference only.</summary>
    public DeviceBuffer Packed { get; init; } = null!;

    /// <summary>
    /// Receives the gradients of the parameters, summed over the batch, and the new running statistics; what is not trained is not written. In
    /// training only.
    /// </summary>
    public DeviceBuffer Gradients { get; init; } = null!;

    /// <summary>Partial sums; in training only.</summary>
    public DeviceBuffer Partials { get; init; } = null!;

    /// <summary>The seed of the step's random numbers: <see cref="TrainingStep.Seed"/>.</summary>
    public ulong Seed { get; init; }

    /// <summary>A bit for each output whose loss wrote its gradient at the logits: <see cref="TrainingStep.FromLogits"/>.</summary>
    public uint FromLogits { get; init; }

    /// <summary>Whether the loss of an output wrote its gradient at the logits rather than at the output.</summary>
    public bool IsFromLogits(int output) => (FromLogits >> output & 1) != 0;
}
