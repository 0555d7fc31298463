namespace Netwright;

/// <summary>A metric that is a mean of scores of the classes.</summary>
internal sealed class ClassMetric(string name, Averaging averaging, Func<ClassScores, double> score)
    : Metric(averaging == Averaging.Macro ? name : $"{name}_{(averaging == Averaging.Micro ? "micro" : "weighted")}")
{
    /// <inheritdoc/>
    public override double Compute(Predictions predictions) => predictions.Confusion().Average(averaging, score);
}
