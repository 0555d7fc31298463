namespace Netwright;

/// <summary>Moves images by whole pixels, uniformly up to a share of their height and width in either direction.</summary>
/// <param name="height">The greatest share of the height, from 0 to 1.</param>
/// <param name="width">The greatest share of the width, from 0 to 1.</param>
public sealed class RandomShift(double height, double width) : AffineAugmentation
{
    private readonly double _height = Checked(height, 1, nameof(height));
    private readonly double _width = Checked(width, 1, nameof(width));

    /// <inheritdoc/>
    internal override PixelMap Draw(TensorShape shape, RandomSource random) => PixelMap.Identity with
    {
        X = Math.Round(Symmetric(random, _width * shape[2])),
        Y = Math.Round(Symmetric(random, _height * shape[1])),
    };
}
