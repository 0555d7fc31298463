namespace Netwright;

/// <summary>How a byte becomes a network's input: (byte / 255 − mean) / standard deviation, for each channel or the same for all.</summary>
public sealed class PixelNormalization
{
    /// <summary>Bytes become the range from 0 to 1.</summary>
    public static readonly PixelNormalization UnitRange = new([0], [1]);

    private readonly float[] _mean;
    private readonly float[] _standardDeviation;

    /// <summary>Makes a normalisation.</summary>
    /// <param name="mean">The mean of each channel, or one for all, where pixels range from 0 to 1.</param>
    /// <param name="standardDeviation">The standard deviations, as many as the means.</param>
    /// <exception cref="ArgumentException">The numbers differ, or a value is not finite, or a deviation is not positive.</exception>
    public PixelNormalization(ReadOnlySpan<float> mean, ReadOnlySpan<float> standardDeviation)
    {
        if (mean.IsEmpty || mean.Length != standardDeviation.Length)
        {
            throw new ArgumentException(
                $"Expected a mean and a standard deviation per channel, found {mean.Length} and {standardDeviation.Length}.", nameof(mean));
        }

        for (int channel = 0; channel < mean.Length; channel++)
        {
            if (!float.IsFinite(mean[channel]) || !float.IsFinite(standardDeviation[channel]) || standardDeviation[channel] <= 0)
            {
                throw new ArgumentException(
                    $"Channel {channel}: expected a finite mean and a positive standard deviation, found {mean[channel]} and {standardDeviation[channel]}.",
                    nameof(standardDeviation));
            }
        }

        _mean = mean.ToArray();
        _standardDeviation = standardDeviation.ToArray();
    }

    /// <summary>The number of channels; 1 where the same holds for all.</summary>
    public int Channels => _mean.Length;

    /// <summary>The mean of each channel.</summary>
    public ReadOnlySpan<float> Mean => _mean;

    /// <summary>The standard deviation of each channel.</summary>
    public ReadOnlySpan<float> StandardDeviation => _standardDeviation;

    /// <summary>Normalises one image, as a dataset with this normalisation does: for a network that was trained on such a dataset.</summary>
    /// <param name="pixels">The image, channel after channel.</param>
    /// <param name="destination">Receives as many values.</param>
    /// <exception cref="ArgumentException">The image does not consist of as many channels, or the lengths differ.</exception>
    public void Apply(ReadOnlySpan<byte> pixels, Span<float> destination)
    {
        if (pixels.Length % Channels != 0 || destination.Length != pixels.Length)
        {
            throw new ArgumentException(
                $"Expected {Channels} channels and as many floats as pixels, found {pixels.Length} pixels and {destination.Length} floats.",
                nameof(destination));
        }

        int size = pixels.Length / Channels;
        for (int i = 0; i < pixels.Length; i++)
        {
            destination[i] = Normalize(pixels[i], i / size);
        }
    }

    /// <summary>The value of a byte in a channel.</summary>
    internal float Normalize(byte pixel, int channel)
    {
        int c = Channels == 1 ? 0 : channel;
        return ((pixel / 255f) - _mean[c]) / _standardDeviation[c];
    }
}
