using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>What generated training code needs to know of the step that it is part of.</summary>
/// <param name="Seed">The seed of this step's random numbers; a function of the run's seed and the step alone.</param>
/// <param name="FirstSample">The position in the batch of the first of the sixteen samples.</param>
/// <param name="FromLogits">Whether the loss wrote its gradient at the logits rather than at the output.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TrainingStep(ulong Seed, int FirstSample, bool FromLogits);
