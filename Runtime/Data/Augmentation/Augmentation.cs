namespace Netwright;

/// <summary>
/// Changes an input at random, so that a network sees it in more ways than there are samples (<see cref="Dataset.Augment"/>). An augmentation has no
/// state: all chance comes from the source that it is given.
/// </summary>
public abstract class Augmentation
{
    /// <summary>Changes one input in place.</summary>
    /// <param name="input">The values as a network gets them, row-major; of images, the planes of the channels.</param>
    /// <param name="shape">Their shape.</param>
    /// <param name="random">The random numbers of this sample in this epoch.</param>
    public abstract void Apply(Span<float> input, TensorShape shape, RandomSource random);

    /// <summary>Throws if inputs of a shape cannot be changed so; called once for a dataset.</summary>
    /// <exception cref="ArgumentException">The message says what was expected; where it is not overridden, images.</exception>
    public virtual void Check(TensorShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.Count != 3)
        {
            throw new ArgumentException($"{GetType().Name} needs images (channels×height×width), found inputs of {shape}.", nameof(shape));
        }
    }

    /// <summary>Uniform in ±<paramref name="range"/>.</summary>
    private protected static double Symmetric(RandomSource random, double range) => range * ((2 * random.NextUniform()) - 1);

    /// <summary>The value, if it is in the range of its kind.</summary>
    private protected static double Checked(double value, double greatest, string name) => value >= 0 && value <= greatest
        ? value
        : throw new ArgumentOutOfRangeException(name, value, double.IsPositiveInfinity(greatest) ? "Expected at least 0." : $"Expected from 0 to {greatest}.");
}
