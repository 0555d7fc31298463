namespace Netwright;

/// <summary>How far a run is when the learning rate of its next step is asked for.</summary>
/// <param name="Epoch">The epochs that are complete.</param>
/// <param name="Step">The steps that are complete, in all epochs.</param>
/// <param name="Epochs">The epochs that are planned.</param>
/// <param name="StepsPerEpoch">The steps of one epoch; 0 of a sequence without <see cref="FitOptions.StepsPerEpoch"/>.</param>
/// <param name="Results">What the complete epochs gave.</param>
public readonly record struct ScheduleMoment(int Epoch, long Step, int Epochs, int StepsPerEpoch, IReadOnlyList<EpochResult> Results);
