namespace Netwright;

/// <summary>What an evaluation has found so far.</summary>
internal sealed class EvaluationSums(Network network, Dataset dataset, IReadOnlyList<Metric> metrics)
{
    private readonly ConfusionMatrix? _confusion = dataset.IsLabelled
        ? new ConfusionMatrix(Math.Max(dataset.TargetSize, network.OutputSize == 1 ? 2 : 1))
        : null;

    private double _loss;

    /// <summary>The samples seen.</summary>
    public int Seen { get; private set; }

    /// <summary>Receives outputs, where metrics or the caller need them.</summary>
    public Predictions? Predictions { get; init; } = metrics.Count > 0 ? new Predictions(network.Info, dataset) : null;

    /// <summary>Takes samples.</summary>
    /// <param name="loss">The sum of their losses.</param>
    /// <param name="actual">Their classes, if they have some.</param>
    /// <param name="predicted">The classes that the network gave them.</param>
    public void Add(double loss, ReadOnlySpan<int> actual, ReadOnlySpan<int> predicted)
    {
        _loss += loss;
        Seen += actual.Length;
        for (int sample = 0; _confusion is not null && sample < actual.Length; sample++)
        {
            _confusion.Add(actual[sample], predicted[sample]);
        }
    }

    /// <summary>The result.</summary>
    public Evaluation ToEvaluation() => new(_loss / Seen, _confusion?.Accuracy, _confusion)
    {
        Metrics = Metric.ComputeAll(metrics, Predictions?.Take(Seen)),
    };
}
