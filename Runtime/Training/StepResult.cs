namespace Netwright;

/// <summary>What one training step found before it changed the parameters.</summary>
/// <param name="Loss">The mean loss of the batch; of several outputs, the weighted sum.</param>
/// <param name="Samples">The number of samples in the batch.</param>
/// <param name="Correct">How many of them were classified right; 0 without labels.</param>
public readonly record struct StepResult(double Loss, int Samples, int Correct);
