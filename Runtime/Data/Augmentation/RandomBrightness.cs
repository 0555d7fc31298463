namespace Netwright;

/// <summary>Adds the same number to all values of an image, uniform in ± a range.</summary>
/// <param name="range">The range, in the units of the network's input: of pixels normalised by a standard deviation, in such deviations.</param>
public sealed class RandomBrightness(double range) : Augmentation
{
    private readonly double _range = Checked(range, double.PositiveInfinity, nameof(range));

    /// <inheritdoc/>
    public override void Apply(Span<float> input, TensorShape shape, RandomSource random) => LinearChange.Apply(input, 1, (float)Symmetric(random, _range));
}
