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

    public static double MeanAbsoluteError(double[] values, double[] target) =>
        values.Zip(target, static (x, t) => Math.Abs(x - t)).Average();

    public static double Huber(double[] values, double[] target) =>
        values.Zip(target, static (x, t) => Math.Abs(x - t) <= 0.5 ? (x - t) * (x - t) / 2 : 0.5 * (Math.Abs(x - t) - 0.25)).Average();

    public static double Hinge(double[] values, double[] target) =>
        values.Zip(target, static (x, t) => Math.Max(0, 1 - (t > 0 ? x : -x))).Average();

    public static double KLDivergence(double[] logits, double[] target) =>
        SoftmaxCrossEntropy(logits, target) + target.Sum(static t => t * Math.Log(t));

    /// <summary>The gradient by central differences.</summary>
    public static double[] Gradient(Func<double[], double[], double> loss, double[] values, double[] target)
    {
        const double Step = 1e-5;
        return [.. values.Select((_, index) => (loss(Moved(index, Step), target) - loss(Moved(index, -Step), target)) / (2 * Step))];

        double[] Moved(int index, double by) => [.. values.Select((value, other) => other == index ? value + by : value)];
    }
}
