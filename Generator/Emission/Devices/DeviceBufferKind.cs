namespace Netwright.Generator.Emission.Devices;

/// <summary>The buffers of a device that kernels work on, by the names of the runtime's properties.</summary>
internal enum DeviceBufferKind
{
    /// <summary>The scratch memory of a pass: so many floats for every group of sixteen samples.</summary>
    Arena,

    /// <summary>The samples as the caller hands them in, sixteen a group.</summary>
    Inputs,

    /// <summary>What the caller gets back, sixteen samples a group.</summary>
    Outputs,

    Parameters,

    Gradients,

    /// <summary>What inference prepares from the parameters.</summary>
    Packed,

    /// <summary>Sums over parts of a batch.</summary>
    Partials,
}
