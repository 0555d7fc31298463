namespace Netwright.Runtime.Tests.Losses;

/// <summary>Losses of one sample as the textbook writes them, in double precision.</summary>
internal static class LossReference
{
    public static double SoftmaxCrossEntropy(double[] logits, double[] target)
    {
        double total = logits.Sum(Math.Exp);
        return -logits.Zip(target, (x, t) => t * Math.Log(Math.Exp(x) / total)).Sum();
    }

    public static double CrossEntropyOfProbabilities(double[] probabilities, double[] target) =>
        -probabilities.Zip(target, static (p, t) => t * Math.Log(p)).Sum();

    public static double BinaryCrossEntropyOfLogits(double[] logits, double[] target) =>
        BinaryCrossEntropy([.. logits.Select(static x => 1 / (1 + Math.Exp(-x)))], target);

    public static double BinaryCrossEntropy(double[] probabilities, double[] target) =>
        probabilities.Zip(target, static (p, t) => -(t * Math.Log(p)) - ((1 - t) * Math.Log(1 - p))).Average();

    public static double MeanSquaredError(double[] values, double[] target) =>
        values.Zip(target, static (x, t) => (x - t) * (x - t)).Average();

    /// <summary>The gradient by central differences.</summary>
    public static double[] Gradient(Func<double[], double[], double> loss, double[] values, double[] target)
    {
        const double Step = 1e-5;
        return [.. values.Select((_, index) => (loss(Moved(index, Step), target) - loss(Moved(index, -Step), target)) / (2 * Step))];

        double[] Moved(int index, double by) => [.. values.Select((value, other) => other == index ? value + by : value)];
    }
}
