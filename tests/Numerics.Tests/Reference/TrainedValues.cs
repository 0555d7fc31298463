namespace Netwright.Numerics.Tests.Reference;

/// <summary>One output of a batch in training.</summary>
/// <param name="Outputs">Its values, sample by sample.</param>
/// <param name="Logits">What a loss on logits sees.</param>
/// <param name="EndsInSoftmax">Whether a softmax yields it.</param>
internal sealed record TrainedValues(double[][] Outputs, double[][] Logits, bool EndsInSoftmax);
