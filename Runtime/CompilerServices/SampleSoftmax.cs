using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Netwright.CompilerServices;

/// <summary>Softmax over the channels of each pixel of one sample in blocks of sixteen channels.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SampleSoftmax
{
    private const int Lanes = NetworkCode.GroupSize;

    /// <summary>Writes e to the power of each number less the greatest of its pixel, divided by their sum.</summary>
    /// <param name="input">The values.</param>
    /// <param name="output">Receives the probabilities; may be the input.</param>
    /// <param name="channels">The channels, the last block's missing ones not counted.</param>
    /// <param name="pixels">Rows times columns.</param>
    /// <param name="together">How many pixels are normalised together: 1, or all of a flattened image.</param>
    public static void Apply(ref float input, ref float output, int channels, int pixels, int together)
    {
        int plane = pixels * Lanes;
        for (int first = 0; first < pixels; first += together)
        {
            float greatest = float.NegativeInfinity;
            for (int element = 0; element < channels * together; element++)
            {
                greatest = MathF.Max(greatest, Unsafe.Add(ref input, At(element / together, first + (element % together), plane)));
            }

            float sum = 0;
            for (int element = 0; element < channels * together; element++)
            {
                int at = At(element / together, first + (element % together), plane);
                float exponential = MathF.Exp(Unsafe.Add(ref input, at) - greatest);
                sum += exponential;
                Unsafe.Add(ref output, at) = exponential;
            }

            float scale = 1 / sum;
            for (int element = 0; element < channels * together; element++)
            {
                Unsafe.Add(ref output, At(element / together, first + (element % together), plane)) *= scale;
            }
        }
    }

    /// <summary>Writes the logarithms of what <see cref="Apply"/> writes.</summary>
    public static void ApplyLogarithm(ref float input, ref float output, int channels, int pixels, int together)
    {
        int plane = pixels * Lanes;
        for (int first = 0; first < pixels; first += together)
        {
            float greatest = float.NegativeInfinity;
            for (int element = 0; element < channels * together; element++)
            {
                greatest = MathF.Max(greatest, Unsafe.Add(ref input, At(element / together, first + (element % together), plane)));
            }

            float sum = 0;
            for (int element = 0; element < channels * together; element++)
            {
                sum += MathF.Exp(Unsafe.Add(ref input, At(element / together, first + (element % together), plane)) - greatest);
            }

            greatest += MathF.Log(sum);
            for (int element = 0; element < channels * together; element++)
            {
                int at = At(element / together, first + (element % together), plane);
                Unsafe.Add(ref output, at) = Unsafe.Add(ref input, at) - greatest;
            }
        }
    }

    private static int At(int channel, int pixel, int plane) => (channel / Lanes * plane) + (pixel * Lanes) + (channel % Lanes);
}
