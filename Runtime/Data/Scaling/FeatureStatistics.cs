namespace Netwright;

/// <summary>Mean, spread and range of one feature over a dataset, in one pass (Welford 1962); NaN counts for nothing.</summary>
internal sealed class FeatureStatistics
{
    private long _count;
    private double _squares;

    public double Mean { get; private set; }

    public float Least { get; private set; } = float.PositiveInfinity;

    public float Greatest { get; private set; } = float.NegativeInfinity;

    public double StandardDeviation => Math.Sqrt(_squares / _count);

    /// <summary>The statistics of each feature of a dataset.</summary>
    /// <exception cref="ArgumentException">There are no samples, or a feature has no finite value.</exception>
    public static FeatureStatistics[] Of(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        (int count, int plane) = FeatureLayout.Of(dataset.InputShape);
        FeatureStatistics[] features = [.. Enumerable.Range(0, count).Select(static _ => new FeatureStatistics())];
        float[] input = new float[dataset.InputShape.Size];
        for (int sample = 0; sample < dataset.Count; sample++)
        {
            dataset.CopyInput(sample, input);
            for (int place = 0; place < input.Length; place++)
            {
                features[place / plane % count].Add(input[place]);
            }
        }

        int empty = Array.FindIndex(features, static feature => feature._count == 0);
        return empty < 0 ? features : throw new ArgumentException($"Feature {empty} has no finite value in {dataset.Count} samples.", nameof(dataset));
    }

    private void Add(float value)
    {
        if (!float.IsFinite(value))
        {
            return;
        }

        _count++;
        double difference = value - Mean;
        Mean += difference / _count;
        _squares += difference * (value - Mean);
        Least = Math.Min(Least, value);
        Greatest = Math.Max(Greatest, value);
    }
}
