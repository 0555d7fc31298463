namespace Netwright;

/// <summary>Pads images on all sides and cuts a part of their old size out at random, as is usual for CIFAR (He et al. 2015, with 4 pixels).</summary>
/// <param name="padding">The pixels that are added on each side.</param>
public sealed class RandomCrop(int padding) : AffineAugmentation
{
    private readonly int _padding = (int)Checked(padding, int.MaxValue / 2, nameof(padding));

    /// <inheritdoc/>
    internal override PixelMap Draw(TensorShape shape, RandomSource random) => PixelMap.Identity with
    {
        X = random.NextInteger((2 * _padding) + 1) - _padding,
        Y = random.NextInteger((2 * _padding) + 1) - _padding,
    };
}
