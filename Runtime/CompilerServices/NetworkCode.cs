using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>
/// The code that the generator writes for one network. Buffers are described by <see cref="NetworkInfo.Buffers"/>; nothing here
/// allocates, keeps state or checks lengths: <c>Network</c> does that before it calls. The three arenas are separate memory; each is zero
/// before its first use and then keeps what the code last wrote.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NetworkCode
{
    /// <summary>The samples that group code works on at once: one in each lane of a 512-bit vector.</summary>
    public const int GroupSize = 16;

    /// <summary>Orders the weights as <see cref="ForwardSample"/> reads them.</summary>
    public abstract void Pack(ref float parameters, ref float packed);

    /// <summary>
    /// One sample forward: the input and the outputs, one after another, are plain; the arena is scratch. The threads of a team call it at the
    /// same time with the same buffers, each as another member; the results have the same bits for every number of them.
    /// </summary>
    public abstract void ForwardSample(
        ref float input, ref float outputs, ref float parameters, ref float packed, ref float arena, in TeamMember member);

    /// <summary>
    /// Sixteen samples forward: inputs one after another, then the main outputs of all, then those of the next output. There is none where
    /// <see cref="BufferSizes.GroupArena"/> is 0.
    /// </summary>
    public virtual void ForwardGroup(ref float inputs, ref float outputs, ref float parameters, ref float packed, ref float arena)
        => throw new NotSupportedException("Samples of this network are run one by one.");

    /// <summary>
    /// One stage of sixteen samples forward, everything kept in the arena that the backward pass reads. Where a network has several
    /// stages, all groups of the batch run one before any runs the next, and <paramref name="statistics"/> holds what each group
    /// tells the others: <see cref="BufferSizes.Statistics"/> floats for every group.
    /// </summary>
    public abstract void TrainForward(ref float inputs, ref float parameters, ref float arena, ref float statistics, in TrainingStep step);

    /// <summary>
    /// One stage of sixteen samples backward: the gradients of the parameters are added to what <paramref name="gradients"/> holds, which has 16
    /// floats of slack behind the last.
    /// </summary>
    public abstract void TrainBackward(
        ref float inputs, ref float parameters, ref float gradients, ref float arena, ref float statistics, in TrainingStep step);
}
