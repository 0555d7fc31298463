namespace Netwright;

/// <summary>
/// Labelled images of 8-bit pixels. The bytes are kept as they are, a quarter of what floats would take, and normalised as they are read.
/// </summary>
public sealed class ImageDataset : Dataset
{
    private const int Levels = byte.MaxValue + 1;

    private readonly ReadOnlyMemory<byte> _pixels;
    private readonly ReadOnlyMemory<int> _labels;

    // The normalised value of every byte, channel by channel.
    private readonly float[] _values;

    /// <summary>Makes a dataset of images. The memory is used as it is, not copied.</summary>
    /// <param name="imageShape">The shape of one image: channels, height, width.</param>
    /// <param name="pixels">The images one after another, each row-major.</param>
    /// <param name="labels">The class of each image, from 0 to <paramref name="classes"/> − 1.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="normalization">How bytes become floats; <see cref="PixelNormalization.UnitRange"/> where none is given.</param>
    /// <exception cref="ArgumentException">The lengths do not fit each other, or a label is no class; the message says which.</exception>
    public ImageDataset(
        TensorShape imageShape,
        ReadOnlyMemory<byte> pixels,
        ReadOnlyMemory<int> labels,
        int classes,
        PixelNormalization? normalization = null)
    {
        SampleChecks.CheckInputs(imageShape, pixels.Length, labels.Length);
        SampleChecks.CheckLabels(labels.Span, classes);
        Normalization = normalization ?? PixelNormalization.UnitRange;
        if (imageShape.Count != 3 || (Normalization.Channels != 1 && Normalization.Channels != imageShape[0]))
        {
            throw new ArgumentException(
                $"Expected images of channels×height×width and a normalisation of as many channels or of one; "
                + $"found {imageShape} and {Normalization.Channels}.",
                nameof(imageShape));
        }

        InputShape = imageShape;
        TargetSize = classes;
        _pixels = pixels;
        _labels = labels;
        _values = new float[imageShape[0] * Levels];
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = Normalization.Normalize((byte)(i % Levels), i / Levels);
        }
    }

    /// <inheritdoc/>
    public override int Count => _labels.Length;

    /// <inheritdoc/>
    public override TensorShape InputShape { get; }

    /// <inheritdoc/>
    public override int TargetSize { get; }

    /// <inheritdoc/>
    public override bool IsLabelled => true;

    /// <summary>How bytes become floats.</summary>
    public PixelNormalization Normalization { get; }

    /// <summary>The same images, normalised otherwise; the pixels are shared.</summary>
    public ImageDataset WithNormalization(PixelNormalization normalization) => new(InputShape, _pixels, _labels, TargetSize, normalization);

    /// <summary>The pixels of one image: channel after channel, each row-major.</summary>
    public ReadOnlySpan<byte> Pixels(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return _pixels.Span.Slice(index * InputShape.Size, InputShape.Size);
    }

    /// <inheritdoc/>
    public override void CopyInput(int index, Span<float> destination)
    {
        CheckCopy(index, InputShape.Size, destination);
        ReadOnlySpan<byte> pixels = Pixels(index);
        int size = InputShape[1] * InputShape[2];
        for (int channel = 0; channel < InputShape[0]; channel++)
        {
            ReadOnlySpan<byte> source = pixels.Slice(channel * size, size);
            ReadOnlySpan<float> values = _values.AsSpan(channel * Levels, Levels);
            Span<float> target = destination.Slice(channel * size, size);
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = values[source[i]];
            }
        }
    }

    /// <inheritdoc/>
    public override int Label(int index) => _labels.Span[index];
}
