using Netwright;

namespace Digits;

/// <summary>Multiplies the step size by a factor at the end of each epoch: long at first, to get near; short at last, to settle.</summary>
/// <param name="optimizer">Whose step size it is.</param>
/// <param name="factor">The factor; 1 leaves it as it is.</param>
/// <param name="next">Is told of the progress afterwards.</param>
internal sealed class LearningRateDecay(Optimizer optimizer, float factor, IProgress<TrainingProgress> next) : IProgress<TrainingProgress>
{
    public void Report(TrainingProgress value)
    {
        if (value.Step == value.Steps)
        {
            optimizer.LearningRate *= factor;
        }

        next.Report(value);
    }
}
