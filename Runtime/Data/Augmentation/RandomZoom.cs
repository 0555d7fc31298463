namespace Netwright;

/// <summary>Makes what is in an image larger or smaller about its middle, by a factor uniform in 1 ± a range.</summary>
/// <param name="range">The range, from 0 to 0.9.</param>
public sealed class RandomZoom(double range) : AffineAugmentation
{
    private readonly double _range = Checked(range, 0.9, nameof(range));

    /// <inheritdoc/>
    internal override PixelMap Draw(TensorShape shape, RandomSource random)
    {
        double step = 1 / (1 + Symmetric(random, _range));
        return PixelMap.AboutTheMiddle(shape, step, 0, 0, step);
    }
}
