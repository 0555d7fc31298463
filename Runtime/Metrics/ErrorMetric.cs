namespace Netwright;

/// <summary>A mean over the differences of all outputs from their targets.</summary>
internal sealed class ErrorMetric(string name, Func<double, double> error, Func<double, double> result) : Metric(name)
{
    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override bool NeedsLabels => false;

    /// <inheritdoc/>
    public override double Compute(Predictions predictions)
    {
        double total = 0;
        for (int sample = 0; sample < predictions.Count; sample++)
        {
            ReadOnlySpan<float> output = predictions.Output(sample);
            ReadOnlySpan<float> target = predictions.Target(sample);
            for (int feature = 0; feature < output.Length; feature++)
            {
                total += error((double)output[feature] - target[feature]);
            }
        }

        return result(total / ((double)predictions.Count * predictions.OutputSize));
    }
}
