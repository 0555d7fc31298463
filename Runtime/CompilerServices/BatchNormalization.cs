using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright.CompilerServices;

/// <summary>
/// What batch normalisation (Ioffe and Szegedy 2015) measures, with sixteen images in the lanes. Means and squared deviations are taken
/// of each group about its own mean and then combined (Chan et al. 1979), so that nothing cancels; lanes without a sample do not count.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BatchNormalization
{
    private const int Lanes = NetworkCode.GroupSize;

    /// <summary>Writes mean and sum of squared deviations of each channel of this group.</summary>
    /// <param name="input">The first pixel of the value.</param>
    /// <param name="geometry">Its sizes.</param>
    /// <param name="statistics">The statistics of all groups.</param>
    /// <param name="place">Where in them this normalisation's begin.</param>
    /// <param name="step">The step.</param>
    public static void Measure(ref float input, PlaneGeometry geometry, ref float statistics, StatisticsPlace place, in TrainingStep step)
    {
        Vector512<float> mask = LaneMask(step.Count);
        float elements = (float)geometry.Pixels * step.Count;
        ref float own = ref place.Of(ref statistics, step.Group);
        for (int channel = 0; channel < geometry.Planes; channel++)
        {
            ref float plane = ref Unsafe.Add(ref input, channel * geometry.PlaneStride);
            Vector512<float> sum = Vector512<float>.Zero;
            for (int row = 0; row < geometry.Rows; row++)
            {
                ref float start = ref Unsafe.Add(ref plane, row * geometry.RowStride);
                for (int column = 0; column < geometry.Columns; column++)
                {
                    sum += Vector512.LoadUnsafe(ref start, (nuint)(column * geometry.ColumnStride));
                }
            }

            float mean = Vector512.Sum(sum & mask) / elements;
            Vector512<float> squares = Vector512<float>.Zero;
            for (int row = 0; row < geometry.Rows; row++)
            {
                ref float start = ref Unsafe.Add(ref plane, row * geometry.RowStride);
                for (int column = 0; column < geometry.Columns; column++)
                {
                    Vector512<float> deviation = Vector512.LoadUnsafe(ref start, (nuint)(column * geometry.ColumnStride)) - Vector512.Create(mean);
                    squares = Vector512.MultiplyAddEstimate(deviation, deviation, squares);
                }
            }

            Unsafe.Add(ref own, 2 * channel) = mean;
            Unsafe.Add(ref own, (2 * channel) + 1) = Vector512.Sum(squares & mask);
        }
    }

    /// <summary>
    /// Writes scale, shift, mean and inverse deviation of each channel over the whole batch, each <paramref name="channels"/> rounded up
    /// to sixteen apart: y = x · scale + shift.
    /// </summary>
    public static void Combine(
        ref float statistics, StatisticsPlace place, int channels, int pixels, ref float weight, ref float bias, float epsilon,
        ref float coefficients, in TrainingStep step)
    {
        int stride = Padded(channels);
        for (int channel = 0; channel < channels; channel++)
        {
            (double mean, double variance) = Moments(ref statistics, place, channel, pixels, step);
            float inverse = (float)(1 / Math.Sqrt(variance + epsilon));
            float scale = Unsafe.IsNullRef(ref weight) ? inverse : Unsafe.Add(ref weight, channel) * inverse;
            float shift = Unsafe.IsNullRef(ref bias) ? 0 : Unsafe.Add(ref bias, channel);
            Unsafe.Add(ref coefficients, channel) = scale;
            Unsafe.Add(ref coefficients, stride + channel) = shift - ((float)mean * scale);
            Unsafe.Add(ref coefficients, (2 * stride) + channel) = (float)mean;
            Unsafe.Add(ref coefficients, (3 * stride) + channel) = inverse;
        }
    }

    /// <summary>
    /// Writes the sums over this group of the gradient and of the gradient times the normalised input, and adds them to the gradients of
    /// bias and weight.
    /// </summary>
    public static void MeasureGradient(
        ref float gradient, PlaneGeometry gradientGeometry, ref float input, PlaneGeometry geometry, ref float coefficients,
        ref float statistics, StatisticsPlace place, ref float weightGradient, ref float biasGradient, in TrainingStep step)
    {
        ref float own = ref place.Of(ref statistics, step.Group);
        int stride = Padded(geometry.Planes);
        for (int channel = 0; channel < geometry.Planes; channel++)
        {
            var mean = Vector512.Create(Unsafe.Add(ref coefficients, (2 * stride) + channel));
            Vector512<float> sum = Vector512<float>.Zero;
            Vector512<float> product = Vector512<float>.Zero;
            for (int row = 0; row < geometry.Rows; row++)
            {
                ref float of = ref Unsafe.Add(ref gradient, (channel * gradientGeometry.PlaneStride) + (row * gradientGeometry.RowStride));
                ref float at = ref Unsafe.Add(ref input, (channel * geometry.PlaneStride) + (row * geometry.RowStride));
                for (int column = 0; column < geometry.Columns; column++)
                {
                    var share = Vector512.LoadUnsafe(ref of, (nuint)(column * gradientGeometry.ColumnStride));
                    sum += share;
                    product = Vector512.MultiplyAddEstimate(share, Vector512.LoadUnsafe(ref at, (nuint)(column * geometry.ColumnStride)) - mean, product);
                }
            }

            float total = Vector512.Sum(sum);
            float scaled = Vector512.Sum(product) * Unsafe.Add(ref coefficients, (3 * stride) + channel);
            Unsafe.Add(ref own, 2 * channel) = total;
            Unsafe.Add(ref own, (2 * channel) + 1) = scaled;
            if (!Unsafe.IsNullRef(ref weightGradient))
            {
                Unsafe.Add(ref weightGradient, channel) += scaled;
            }

            if (!Unsafe.IsNullRef(ref biasGradient))
            {
                Unsafe.Add(ref biasGradient, channel) += total;
            }
        }
    }

    /// <summary>
    /// Writes what the gradient of the input is made of, a · gradient + b · input + c, from the sums of all groups: a, b and c of each
    /// channel, <paramref name="channels"/> rounded up to sixteen apart.
    /// </summary>
    public static void CombineGradient(
        ref float statistics, StatisticsPlace place, int channels, int pixels, ref float coefficients, ref float factors, in TrainingStep step)
    {
        int stride = Padded(channels);
        double elements = (double)pixels * step.Samples;
        for (int channel = 0; channel < channels; channel++)
        {
            double total = 0;
            double scaled = 0;
            for (int group = 0; group < step.Groups; group++)
            {
                ref float sums = ref Unsafe.Add(ref place.Of(ref statistics, group), 2 * channel);
                total += sums;
                scaled += Unsafe.Add(ref sums, 1);
            }

            float scale = Unsafe.Add(ref coefficients, channel);
            float mean = Unsafe.Add(ref coefficients, (2 * stride) + channel);
            float slope = -scale * (float)(scaled / elements) * Unsafe.Add(ref coefficients, (3 * stride) + channel);
            Unsafe.Add(ref factors, channel) = scale;
            Unsafe.Add(ref factors, stride + channel) = slope;
            Unsafe.Add(ref factors, (2 * stride) + channel) = -(scale * (float)(total / elements)) - (slope * mean);
        }
    }

    /// <summary>
    /// Writes the new running mean and variance in place of their gradients, by the first group alone: the average moves by
    /// <paramref name="momentum"/> towards the batch's, whose variance is the unbiased one (PyTorch's rule).
    /// </summary>
    public static void Run(
        ref float statistics, StatisticsPlace place, int channels, int pixels, float momentum, ref float mean, ref float variance,
        ref float newMean, ref float newVariance, in TrainingStep step)
    {
        if (step.Group > 0)
        {
            return;
        }

        double elements = (double)pixels * step.Samples;
        for (int channel = 0; channel < channels; channel++)
        {
            (double batchMean, double batchVariance) = Moments(ref statistics, place, channel, pixels, step);
            double unbiased = elements > 1 ? batchVariance * elements / (elements - 1) : batchVariance;
            float oldMean = Unsafe.Add(ref mean, channel);
            float oldVariance = Unsafe.Add(ref variance, channel);
            Unsafe.Add(ref newMean, channel) = oldMean + (momentum * ((float)batchMean - oldMean));
            Unsafe.Add(ref newVariance, channel) = oldVariance + (momentum * ((float)unbiased - oldVariance));
        }
    }

    /// <summary>
    /// Writes scale and shift of each channel for inference, from the running statistics; of a convolution before it the bias, where it has
    /// one, goes into the shift.
    /// </summary>
    public static void Fold(
        ref float weight, ref float bias, ref float mean, ref float variance, ref float convolutionBias, float epsilon, int channels,
        ref float coefficients)
    {
        for (int channel = 0; channel < channels; channel++)
        {
            float inverse = 1 / MathF.Sqrt(Unsafe.Add(ref variance, channel) + epsilon);
            float scale = Unsafe.IsNullRef(ref weight) ? inverse : Unsafe.Add(ref weight, channel) * inverse;
            float shift = Unsafe.IsNullRef(ref bias) ? 0 : Unsafe.Add(ref bias, channel);
            float moved = Unsafe.Add(ref mean, channel) - (Unsafe.IsNullRef(ref convolutionBias) ? 0 : Unsafe.Add(ref convolutionBias, channel));
            Unsafe.Add(ref coefficients, channel) = scale;
            Unsafe.Add(ref coefficients, Padded(channels) + channel) = shift - (moved * scale);
        }
    }

    private static (double Mean, double Variance) Moments(ref float statistics, StatisticsPlace place, int channel, int pixels, in TrainingStep step)
    {
        double elements = (double)pixels * step.Samples;
        double mean = 0;
        for (int group = 0; group < step.Groups; group++)
        {
            mean += Unsafe.Add(ref place.Of(ref statistics, group), 2 * channel) * (step.CountOf(group) / (double)step.Samples);
        }

        double squares = 0;
        for (int group = 0; group < step.Groups; group++)
        {
            ref float moments = ref Unsafe.Add(ref place.Of(ref statistics, group), 2 * channel);
            double distance = moments - mean;
            squares += Unsafe.Add(ref moments, 1) + (distance * distance * pixels * step.CountOf(group));
        }

        return (mean, squares / elements);
    }

    private static int Padded(int channels) => (channels + Lanes - 1) / Lanes * Lanes;

    private static Vector512<float> LaneMask(int count)
        => Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(count)).AsSingle();
}
