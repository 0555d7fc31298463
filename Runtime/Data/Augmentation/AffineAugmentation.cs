namespace Netwright;

/// <summary>
/// An augmentation that moves pixels along straight lines, interpolating between four neighbours. Those that follow each other with one
/// <see cref="Fill"/> are done in one step.
/// </summary>
public abstract class AffineAugmentation : Augmentation
{
    private protected AffineAugmentation()
    {
    }

    /// <summary>The value of what comes in from outside the image; if null, that of the nearest pixel at the border.</summary>
    public float? Fill { get; init; }

    /// <inheritdoc/>
    public override void Apply(Span<float> input, TensorShape shape, RandomSource random) =>
        AugmentationPipeline.Resample(Draw(shape, random), input, shape, Fill);

    /// <summary>Draws where pixels come from.</summary>
    internal abstract PixelMap Draw(TensorShape shape, RandomSource random);
}
