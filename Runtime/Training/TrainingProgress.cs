namespace Netwright;

/// <summary>
/// How far training is. Reported after the first and the last step of an epoch, and about ten times a second between them.
/// </summary>
/// <param name="Epoch">The epoch, from 1.</param>
/// <param name="Epochs">The number of epochs.</param>
/// <param name="Step">The step of the epoch just taken, from 1.</param>
/// <param name="Steps">The number of steps in an epoch; 0 of a sequence without <see cref="FitOptions.StepsPerEpoch"/>, which does not tell its length.</param>
/// <param name="Loss">The mean loss of the epoch's samples so far, each measured before the step that learned from it.</param>
/// <param name="Accuracy">The share of these samples that was classified right; null without labels.</param>
public readonly record struct TrainingProgress(int Epoch, int Epochs, int Step, int Steps, double Loss, double? Accuracy);
