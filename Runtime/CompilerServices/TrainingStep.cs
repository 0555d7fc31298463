using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>What generated training code needs to know of the step that it is part of.</summary>
/// <param name="Seed">The seed of this step's random numbers; a function of the run's seed and the step alone.</param>
/// <param name="FirstSample">The position in the batch of the first of the sixteen samples.</param>
/// <param name="Samples">The number of samples in the batch.</param>
/// <param name="FromLogits">A bit for each output: whether its loss wrote its gradient at the logits rather than at the output.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TrainingStep(ulong Seed, int FirstSample, int Samples, uint FromLogits)
{
    /// <summary>The part of the pass that is to run: see <see cref="BufferSizes.ForwardStages"/>.</summary>
    public int Stage { get; init; }

    /// <summary>Whether the loss of an output wrote its gradient at the logits rather than at the output.</summary>
    public bool IsFromLogits(int output) => (FromLogits >> output & 1) != 0;

    /// <summary>The number of groups of sixteen samples in the batch.</summary>
    public int Groups => (Samples + NetworkCode.GroupSize - 1) / NetworkCode.GroupSize;

    /// <summary>This group's place among them.</summary>
    public int Group => FirstSample / NetworkCode.GroupSize;

    /// <summary>The samples of this group: sixteen but in the last.</summary>
    public int Count => CountOf(Group);

    /// <summary>The samples of one group.</summary>
    public int CountOf(int group) => Math.Min(NetworkCode.GroupSize, Samples - (group * NetworkCode.GroupSize));
}
