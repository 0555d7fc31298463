namespace Netwright;

/// <summary>
/// R² = 1 − Σ(t − x)² / Σ(t − t̄)², mean over the outputs. Where a target never changes, 1 if it was met exactly and 0 otherwise, as in scikit-learn.
/// </summary>
internal sealed class DeterminationCoefficient() : Metric("r2")
{
    /// <inheritdoc/>
    public override bool NeedsLabels => false;

    /// <inheritdoc/>
    public override double Compute(Predictions predictions) =>
        Enumerable.Range(0, predictions.OutputSize).Average(feature => OfFeature(predictions, feature));

    private static double OfFeature(Predictions predictions, int feature)
    {
        double mean = 0;
        for (int sample = 0; sample < predictions.Count; sample++)
        {
            mean += predictions.Target(sample)[feature] / (double)predictions.Count;
        }

        double residual = 0;
        double total = 0;
        for (int sample = 0; sample < predictions.Count; sample++)
        {
            double target = predictions.Target(sample)[feature];
            residual += Math.Pow(target - predictions.Output(sample)[feature], 2);
            total += Math.Pow(target - mean, 2);
        }

        return total > 0 ? 1 - (residual / total) : residual == 0 ? 1 : 0;
    }
}
