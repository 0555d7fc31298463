namespace Netwright;

/// <summary>The area under the receiver operating characteristic, by ranks (Mann and Whitney 1947); equal outputs share their ranks.</summary>
internal sealed class AreaUnderCurve() : Metric("auc")
{
    /// <inheritdoc/>
    public override double Compute(Predictions predictions)
    {
        if (predictions.Classes <= 2)
        {
            return AreaOf(predictions, positive: 1);
        }

        double[] areas = [.. Enumerable.Range(0, predictions.Classes).Select(positive => AreaOf(predictions, positive)).Where(double.IsFinite)];
        return areas.Length == 0 ? double.NaN : areas.Average();
    }

    private static double AreaOf(Predictions predictions, int positive)
    {
        double[] scores = new double[predictions.Count];
        bool[] hits = new bool[predictions.Count];
        for (int sample = 0; sample < scores.Length; sample++)
        {
            scores[sample] = Score(predictions, sample, positive);
            hits[sample] = predictions.Label(sample) == positive;
        }

        double positives = hits.Count(static hit => hit);
        double negatives = hits.Length - positives;
        if (positives == 0 || negatives == 0 || scores.Any(double.IsNaN))
        {
            return double.NaN;
        }

        Array.Sort(scores, hits);
        double ranks = 0;
        for (int first = 0, end; first < scores.Length; first = end)
        {
            end = first;
            int found = 0;
            for (; end < scores.Length && scores[end] == scores[first]; end++)
            {
                found += hits[end] ? 1 : 0;
            }

            ranks += found * (first + 1 + end) / 2.0;
        }

        return (ranks - (positives * (positives + 1) / 2)) / (positives * negatives);
    }

    /// <summary>How much a sample looks like one of a class; of logits the softmax, so that samples can be compared.</summary>
    private static double Score(Predictions predictions, int sample, int positive)
    {
        ReadOnlySpan<float> output = predictions.Output(sample);
        if (output.Length == 1)
        {
            return output[0];
        }

        if (output.Length == 2)
        {
            return (double)output[positive] - output[1 - positive];
        }

        double total = 0;
        foreach (float other in output)
        {
            total += Math.Exp((double)other - output[positive]);
        }

        return predictions.Activation == FinalActivation.None ? 1 / total : output[positive];
    }
}
