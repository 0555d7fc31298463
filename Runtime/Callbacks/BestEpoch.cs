namespace Netwright;

/// <summary>The best epoch so far, found by looking at all results: whoever asks has no state that a checkpoint would have to keep.</summary>
/// <param name="Epoch">The epoch, from 1; 0 if there is none.</param>
/// <param name="Value">The value of the measure in it.</param>
internal readonly record struct BestEpoch(int Epoch, double Value)
{
    /// <summary>Finds it.</summary>
    /// <param name="results">The results in their order.</param>
    /// <param name="measure">What should be good.</param>
    /// <param name="difference">By how much a better value must differ from the best before.</param>
    public static BestEpoch Of(IReadOnlyList<EpochResult> results, Measure measure, double difference = 0)
    {
        var best = new BestEpoch(0, measure.Worst);
        foreach (EpochResult result in results)
        {
            double value = measure.ValueOf(result);
            best = measure.IsBetter(value, best.Value, difference) ? new BestEpoch(result.Epoch, value) : best;
        }

        return best;
    }
}
