namespace Netwright;

/// <summary>
/// The loss or a gradient is no longer a finite number. The network keeps the parameters that it had before the step.
/// </summary>
public sealed class TrainingDivergedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="epoch">The epoch from 1; null outside of epochs.</param>
    /// <param name="step">The step from 1: in the epoch, or since the trainer was made.</param>
    /// <param name="loss">The loss of the step.</param>
    /// <param name="learningRate">The learning rate that was used.</param>
    public TrainingDivergedException(int? epoch, long step, double loss, float learningRate)
        : base(Describe(epoch, step, loss, learningRate))
    {
        Epoch = epoch;
        Step = step;
        Loss = loss;
    }

    /// <summary>The epoch from 1; null outside of epochs.</summary>
    public int? Epoch { get; }

    /// <summary>The step from 1: in the epoch, or since the trainer was made.</summary>
    public long Step { get; }

    /// <summary>The loss of the step; finite if a gradient was not.</summary>
    public double Loss { get; }

    private static string Describe(int? epoch, long step, double loss, float learningRate)
    {
        string place = epoch is null ? $"step {step}" : $"epoch {epoch}, step {step}";
        string kind = double.IsNaN(loss) ? "NaN" : "infinite";
        string found = double.IsFinite(loss) ? "a gradient is not a finite number" : $"the loss is {kind}";
        return $"Training diverged in {place}: {found}. The parameters are as they were before this step. " +
            $"Try a learning rate below {learningRate}, and check that inputs and targets are finite and of order 1.";
    }
}
