namespace Netwright;

/// <summary>Stretches the values of each channel about their mean, by one factor for all channels that is uniform in 1 ± a range.</summary>
/// <param name="range">The range, from 0 to 1.</param>
public sealed class RandomContrast(double range) : Augmentation
{
    private readonly double _range = Checked(range, 1, nameof(range));

    /// <inheritdoc/>
    public override void Apply(Span<float> input, TensorShape shape, RandomSource random)
    {
        float factor = (float)(1 + Symmetric(random, _range));
        int plane = shape[1] * shape[2];
        for (int start = 0; start < input.Length; start += plane)
        {
            Span<float> channel = input.Slice(start, plane);
            LinearChange.Apply(channel, factor, (1 - factor) * LinearChange.Mean(channel));
        }
    }
}
