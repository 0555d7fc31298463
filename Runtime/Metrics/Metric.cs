namespace Netwright;

/// <summary>
/// A number that says how well a network does, beside the loss and, for classes, the accuracy, which are always there. A metric has no
/// state: one object serves any number of networks. Computing metrics keeps the outputs of all samples in memory.
/// </summary>
/// <param name="name">The name under which results have it.</param>
public abstract class Metric(string name)
{
    /// <summary>The name under which results have it.</summary>
    public string Name { get; } = name;

    /// <summary>Whether a greater value is the better one.</summary>
    public virtual bool HigherIsBetter => true;

    /// <summary>Whether it is a metric of classes; otherwise of target vectors.</summary>
    public virtual bool NeedsLabels => true;

    /// <summary>The share of samples whose class is among the k greatest outputs: <c>top5_accuracy</c>.</summary>
    /// <param name="k">How many outputs count, at least 1.</param>
    public static Metric TopK(int k) => new TopKAccuracy(k);

    /// <summary>The share of right ones among the samples that were taken for a class: <c>precision</c>.</summary>
    public static Metric Precision(Averaging averaging = Averaging.Macro) => new ClassMetric("precision", averaging, static scores => scores.Precision);

    /// <summary>The share of the samples of a class that was found: <c>recall</c>.</summary>
    public static Metric Recall(Averaging averaging = Averaging.Macro) => new ClassMetric("recall", averaging, static scores => scores.Recall);

    /// <summary>The harmonic mean of precision and recall: <c>f1</c>.</summary>
    public static Metric F1(Averaging averaging = Averaging.Macro) => new ClassMetric("f1", averaging, static scores => scores.F1);

    /// <summary>
    /// The area under the curve of true over false positives, that is, the chance that a sample of a class has a greater output for it than one of
    /// another class: <c>auc</c>. Of more than two classes, the mean of each against the rest. NaN if there are samples of one class only.
    /// </summary>
    public static Metric Auc() => new AreaUnderCurve();

    /// <summary>The mean of the absolute differences of outputs and targets: <c>mae</c>.</summary>
    public static Metric MeanAbsoluteError() => new ErrorMetric("mae", static difference => Math.Abs(difference), static mean => mean);

    /// <summary>The root of the mean of the squared differences of outputs and targets: <c>rmse</c>.</summary>
    public static Metric RootMeanSquaredError() => new ErrorMetric("rmse", static difference => difference * difference, Math.Sqrt);

    /// <summary>The share of the targets' variance that the outputs explain, mean over the outputs: <c>r2</c>.</summary>
    public static Metric RSquared() => new DeterminationCoefficient();

    /// <summary>Computes it.</summary>
    /// <param name="predictions">Outputs and targets of all samples.</param>
    public abstract double Compute(Predictions predictions);

    /// <summary>The values of metrics by their names.</summary>
    internal static IReadOnlyDictionary<string, double> ComputeAll(IReadOnlyList<Metric> metrics, Predictions? predictions) => predictions is null
        ? EpochResult.NoMetrics
        : metrics.ToDictionary(static metric => metric.Name, metric => metric.Compute(predictions));

    /// <summary>Throws if metrics cannot be computed on a dataset.</summary>
    /// <exception cref="ArgumentException">The message names the metric.</exception>
    internal static void ThrowIfUnfit(IReadOnlyList<Metric> metrics, Dataset dataset, string name)
    {
        foreach (Metric metric in metrics)
        {
            if (metrics.Count(other => other.Name == metric.Name) > 1)
            {
                throw new ArgumentException($"Two metrics are named '{metric.Name}'.", name);
            }

            if (metric.NeedsLabels != dataset.IsLabelled)
            {
                (string needed, string found) = dataset.IsLabelled ? ("target vectors", "classes") : ("classes", "target vectors");
                throw new ArgumentException($"The metric '{metric.Name}' needs {needed}; the dataset has {found}.", name);
            }
        }
    }
}
