namespace Netwright;

/// <summary>
/// Brings features to a common scale: (x − offset) / scale. Fit it on the training part and apply it to every other, and to what the network is asked later.
/// Flat inputs and sequences (length×features) have an offset and a scale for each feature, images (channels×height×width) for each channel. A value
/// that is missing (NaN) counts for nothing when a scaling is fitted, and becomes 0 when it is applied.
/// </summary>
public sealed class FeatureScaling
{
    private readonly float[] _offset;
    private readonly float[] _scale;

    /// <summary>Makes a scaling, such as one that was saved with a network.</summary>
    /// <param name="offset">What is subtracted from each feature, or channel.</param>
    /// <param name="scale">What it is divided by then; as many values.</param>
    /// <exception cref="ArgumentException">The numbers of values differ, one is not finite, or a scale is not positive; the message says which.</exception>
    public FeatureScaling(ReadOnlySpan<float> offset, ReadOnlySpan<float> scale)
    {
        if (offset.IsEmpty || offset.Length != scale.Length)
        {
            throw new ArgumentException($"Expected an offset and a scale for each feature, found {offset.Length} and {scale.Length}.", nameof(offset));
        }

        for (int feature = 0; feature < offset.Length; feature++)
        {
            if (!float.IsFinite(offset[feature]) || !float.IsFinite(scale[feature]) || scale[feature] <= 0)
            {
                throw new ArgumentException(
                    $"Feature {feature}: expected a finite offset and a positive scale, found {offset[feature]} and {scale[feature]}.", nameof(scale));
            }
        }

        _offset = offset.ToArray();
        _scale = scale.ToArray();
    }

    /// <summary>What is subtracted from each feature, or channel.</summary>
    public ReadOnlySpan<float> Offset => _offset;

    /// <summary>What each feature, or channel, is divided by.</summary>
    public ReadOnlySpan<float> Scale => _scale;

    /// <summary>Standardises: mean 0 and standard deviation 1 over a dataset. A feature that is always the same is only shifted to 0.</summary>
    /// <param name="train">The training part.</param>
    /// <exception cref="ArgumentException">There are no samples, or a feature has no finite value.</exception>
    public static FeatureScaling Standardize(Dataset train)
    {
        FeatureStatistics[] features = FeatureStatistics.Of(train);
        return new FeatureScaling(
            [.. features.Select(static feature => (float)feature.Mean)],
            [.. features.Select(static feature => Divisor(feature.StandardDeviation))]);
    }

    /// <summary>Normalises: a dataset's least value becomes 0 and its greatest 1. A feature that is always the same becomes 0.</summary>
    /// <inheritdoc cref="Standardize"/>
    public static FeatureScaling Normalize(Dataset train)
    {
        FeatureStatistics[] features = FeatureStatistics.Of(train);
        return new FeatureScaling(
            [.. features.Select(static feature => feature.Least)],
            [.. features.Select(static feature => Divisor((double)feature.Greatest - feature.Least))]);
    }

    /// <summary>A dataset with this scaling, as a view: nothing is copied.</summary>
    /// <exception cref="ArgumentException">Its inputs do not have as many features, or channels.</exception>
    public Dataset Apply(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        Check(dataset.InputShape);
        return new ScaledDataset(dataset, this);
    }

    /// <summary>Scales the input of one sample in place.</summary>
    /// <param name="input">The values, row-major.</param>
    /// <param name="shape">Their shape.</param>
    /// <exception cref="ArgumentException">The shape does not have as many features, or channels, or its size is another than the input's.</exception>
    public void Apply(Span<float> input, TensorShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        Check(shape);
        if (input.Length != shape.Size)
        {
            throw new ArgumentException($"Expected {shape.Size} values ({shape}), found {input.Length}.", nameof(input));
        }

        int plane = FeatureLayout.Of(shape).Plane;
        for (int start = 0, feature = 0; start < input.Length; start += plane, feature = (feature + 1) % _offset.Length)
        {
            foreach (ref float value in input.Slice(start, plane))
            {
                value = float.IsNaN(value) ? 0 : (value - _offset[feature]) / _scale[feature];
            }
        }
    }

    private void Check(TensorShape shape)
    {
        if (FeatureLayout.Of(shape).Features != _offset.Length)
        {
            throw new ArgumentException($"Expected inputs of {_offset.Length} features or channels, found {shape}.", nameof(shape));
        }
    }

    private static float Divisor(double spread) => (float)spread is > 0 and var divisor && float.IsFinite(divisor) ? divisor : 1;
}
