using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Netwright.CompilerServices;

/// <summary>Softmax over the channels of each pixel of one sample in blocks of sixteen channels.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SampleSoftmax
{
    private const int Lanes = NetworkCode.GroupSize;

    /// <summary>Writes e to the power of each channel less the greatest, divided by their sum.</summary>
    /// <param name="input">The values.</param>
    /// <param name="output">Receives the probabilities; may be the input.</param>
    /// <param name="channels">The channels, the last block's missing ones not counted.</param>
    /// <param name="pixels">Rows times columns.</param>
    public static void Apply(ref float input, ref float output, int channels, int pixels)
    {
        int plane = pixels * Lanes;
        for (int pixel = 0; pixel < pixels; pixel++)
        {
            float greatest = float.NegativeInfinity;
            for (int channel = 0; channel < channels; channel++)
            {
                greatest = MathF.Max(greatest, Unsafe.Add(ref input, At(channel, pixel, plane)));
            }

            float sum = 0;
            for (int channel = 0; channel < channels; channel++)
            {
                float exponential = MathF.Exp(Unsafe.Add(ref input, At(channel, pixel, plane)) - greatest);
                sum += exponential;
                Unsafe.Add(ref output, At(channel, pixel, plane)) = exponential;
            }

            float scale = 1 / sum;
            for (int channel = 0; channel < channels; channel++)
            {
                Unsafe.Add(ref output, At(channel, pixel, plane)) *= scale;
            }
        }
    }

    private static int At(int channel, int pixel, int plane) => (channel / Lanes * plane) + (pixel * Lanes) + (channel % Lanes);
}
