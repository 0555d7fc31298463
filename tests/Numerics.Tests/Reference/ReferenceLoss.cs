namespace Netwright.Numerics.Tests.Reference;

/// <summary>The losses by their definitions, averaged over a batch as PyTorch averages them.</summary>
internal static class ReferenceLoss
{
    /// <summary>The loss that belongs to a loss object, of logits and output of each sample and its target vector.</summary>
    public static double Of(Loss loss, bool endsInSoftmax, IReadOnlyList<(double[] Logits, double[] Output, double[] Target)> samples) => loss switch
    {
        SoftmaxCrossEntropy => samples.Average(static sample => CrossEntropy(sample.Logits, sample.Target)),
        BinaryCrossEntropy { } => samples.Average(sample => endsInSoftmax
            ? sample.Output.Zip(sample.Target, LogLossOfProbability).Average()
            : sample.Logits.Zip(sample.Target, LogLoss).Average()),
        MeanSquaredError => samples.Average(static sample => sample.Output.Zip(sample.Target, static (x, t) => (x - t) * (x - t)).Average()),
        _ => throw new NotSupportedException($"The reference does not know {loss.GetType().Name}."),
    };

    private static double CrossEntropy(double[] logits, double[] target)
    {
        double greatest = logits.Max();
        double logSum = greatest + Math.Log(logits.Sum(logit => Math.Exp(logit - greatest)));
        return logits.Zip(target, (logit, share) => share * (logSum - logit)).Sum();
    }

    private static double LogLossOfProbability(double probability, double target)
        => -(target * Math.Log(probability)) - ((1 - target) * Math.Log(1 - probability));

    private static double LogLoss(double logit, double target)
        => Math.Max(logit, 0) - (logit * target) + Math.Log(1 + Math.Exp(-Math.Abs(logit)));
}
