namespace Netwright.Reports;

/// <summary>A sample that was taken for another class.</summary>
/// <param name="Sample">Its index in the test data.</param>
/// <param name="Actual">Its class.</param>
/// <param name="Predicted">The class it was taken for; −1 if none.</param>
/// <param name="Certainty">The probability that the network gave that class.</param>
internal readonly record struct Mistake(int Sample, int Actual, int Predicted, double Certainty)
{
    /// <summary>All mistakes, the surest first.</summary>
    public static IEnumerable<Mistake> Of(Predictions predictions) => Enumerable.Range(0, predictions.Count)
        .Select(sample => (Sample: sample, Actual: predictions.Label(sample), Predicted: predictions.PredictedClass(sample)))
        .Where(static answer => answer.Actual != answer.Predicted)
        .Select(answer => new Mistake(answer.Sample, answer.Actual, answer.Predicted, Probability(predictions, answer.Sample, answer.Predicted)))
        .OrderByDescending(static mistake => mistake.Certainty);

    /// <summary>The probability of a class: what a softmax or sigmoid gave, or would give where none ends the network.</summary>
    private static double Probability(Predictions predictions, int sample, int label)
    {
        ReadOnlySpan<float> output = predictions.Output(sample);
        if (label < 0)
        {
            return 0;
        }

        if (output.Length == 1)
        {
            double second = predictions.Activation == FinalActivation.Sigmoid ? output[0] : 1 / (1 + Math.Exp(-output[0]));
            return label == 1 ? second : 1 - second;
        }

        if (predictions.Activation != FinalActivation.None)
        {
            return output[label];
        }

        double total = 0;
        foreach (float logit in output)
        {
            total += Math.Exp(logit - output[label]);
        }

        return 1 / total;
    }
}
