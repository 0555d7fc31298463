namespace Netwright;

/// <summary>Turns images about their middle, uniformly up to an angle in either direction.</summary>
/// <param name="degrees">The greatest angle, from 0 to 180.</param>
public sealed class RandomRotation(double degrees) : AffineAugmentation
{
    private readonly double _angle = Checked(degrees, 180, nameof(degrees)) * Math.PI / 180;

    /// <inheritdoc/>
    internal override PixelMap Draw(TensorShape shape, RandomSource random)
    {
        (double sine, double cosine) = Math.SinCos(Symmetric(random, _angle));
        return PixelMap.AboutTheMiddle(shape, cosine, sine, -sine, cosine);
    }
}
