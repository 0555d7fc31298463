using Netwright.CompilerServices;

namespace Netwright;

/// <summary>The scratch memory of one thread that is in a forward pass. What is never used is never allocated.</summary>
internal sealed class Workspace
{
    private readonly NetworkInfo _info;

    /// <summary>Makes scratch memory for a network.</summary>
    public Workspace(NetworkInfo info)
    {
        _info = info;
        Batch = new ForwardBatch(this);
    }

    /// <summary>The activations of one sample.</summary>
    public AlignedBuffer SampleArena => field ??= new AlignedBuffer(_info.Buffers.SampleArena);

    /// <summary>The activations of sixteen samples.</summary>
    public AlignedBuffer GroupArena => field ??= new AlignedBuffer(_info.Buffers.GroupArena);

    /// <summary>Room for sixteen inputs, where a group is not full or its inputs do not lie side by side.</summary>
    public AlignedBuffer Inputs => field ??= new AlignedBuffer(_info.InputShape.Size * NetworkCode.GroupSize);

    /// <summary>Room for the outputs of sixteen samples: the main outputs of all, then those of the next output.</summary>
    public AlignedBuffer Outputs => field ??= new AlignedBuffer(_info.InferredSize * NetworkCode.GroupSize);

    /// <summary>A batch in work, kept here so that starting one allocates nothing.</summary>
    public ForwardBatch Batch { get; }
}
