using System.Buffers;

namespace Netwright;

/// <summary>
/// Augmentations one after another. Maps that follow each other are drawn each for itself and then done as one: an image is interpolated once, which is
/// faster and blurs less.
/// </summary>
internal sealed class AugmentationPipeline(Augmentation[] steps)
{
    /// <summary>Changes one input in place.</summary>
    public void Apply(Span<float> input, TensorShape shape, RandomSource random)
    {
        for (int step = 0; step < steps.Length; step++)
        {
            if (steps[step] is not AffineAugmentation first)
            {
                steps[step].Apply(input, shape, random);
                continue;
            }

            PixelMap map = first.Draw(shape, random);
            while (step + 1 < steps.Length && steps[step + 1] is AffineAugmentation next && next.Fill == first.Fill)
            {
                map = map.After(next.Draw(shape, random));
                step++;
            }

            Resample(map, input, shape, first.Fill);
        }
    }

    /// <summary>Moves the pixels of an image in place.</summary>
    public static void Resample(PixelMap map, Span<float> image, TensorShape shape, float? fill)
    {
        if (map == PixelMap.Identity)
        {
            return;
        }

        var sampler = new BilinearSampler(shape, fill);
        float[] rented = ArrayPool<float>.Shared.Rent(sampler.CopyLength);
        sampler.Sample(map, image, rented.AsSpan(0, sampler.CopyLength));
        ArrayPool<float>.Shared.Return(rented);
    }
}
