namespace Netwright;

/// <summary>How often the class is among the greatest outputs. Of equal outputs the first counts as the greater.</summary>
internal sealed class TopKAccuracy(int k) : Metric($"top{k}_accuracy")
{
    private readonly int _k = k >= 1 ? k : throw new ArgumentOutOfRangeException(nameof(k), k, "Expected at least 1.");

    /// <inheritdoc/>
    public override double Compute(Predictions predictions)
    {
        int found = 0;
        for (int sample = 0; sample < predictions.Count; sample++)
        {
            found += IsAmongTop(predictions, sample) ? 1 : 0;
        }

        return (double)found / predictions.Count;
    }

    private bool IsAmongTop(Predictions predictions, int sample)
    {
        int label = predictions.Label(sample);
        int predicted = predictions.PredictedClass(sample);
        if (predicted == Classifier.None || predictions.OutputSize == 1)
        {
            return predicted == label || (predicted != Classifier.None && _k > 1);
        }

        ReadOnlySpan<float> output = predictions.Output(sample);
        int above = 0;
        for (int other = 0; other < output.Length; other++)
        {
            above += output[other] > output[label] || (output[other] == output[label] && other < label) ? 1 : 0;
        }

        return above < _k;
    }
}
