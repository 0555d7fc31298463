using Netwright.Drawing;

namespace Netwright;

/// <summary>
/// Digits that the program draws itself, to learn from where MNIST is not at hand: strokes as people write them, each point moved a
/// little, with random rotation, shear, scale and position, random pen, and noise. Images are 1×28×28 in ten classes, normalised as MNIST's;
/// they are easier than MNIST.
/// </summary>
/// <param name="Train">The images to train on.</param>
/// <param name="Test">The images to test with.</param>
public sealed record DrawnDigits(ImageDataset Train, ImageDataset Test)
{
    private const int Classes = 10;
    private const int Side = 28;

    /// <summary>Draws digits. The same seed gives the same bytes on every machine; image i does not depend on how many there are.</summary>
    /// <param name="trainCount">The number of images to train on; each class has as many as another, or one more.</param>
    /// <param name="testCount">The number of images to test with.</param>
    /// <param name="seed">The seed of all random numbers.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of images is negative, or more than fit into an array.</exception>
    public static DrawnDigits Create(int trainCount = 20_000, int testCount = 4_000, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trainCount);
        ArgumentOutOfRangeException.ThrowIfNegative(testCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(trainCount, Array.MaxLength / (Side * Side));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(testCount, Array.MaxLength / (Side * Side));
        return new DrawnDigits(Draw(trainCount, (ulong)seed, firstStream: 0), Draw(testCount, (ulong)seed, firstStream: 1UL << 32));
    }

    private static ImageDataset Draw(int count, ulong seed, ulong firstStream)
    {
        byte[] pixels = new byte[count * Side * Side];
        int[] labels = new int[count];
        Parallel.For(0, count, i =>
        {
            labels[i] = i % Classes;
            DrawDigit(labels[i], new RandomSource(seed, firstStream + (ulong)i), pixels.AsSpan(i * Side * Side, Side * Side));
        });
        return new ImageDataset([1, Side, Side], pixels, labels, Classes, Mnist.Normalization);
    }

    private static void DrawDigit(int digit, RandomSource random, Span<byte> image)
    {
        var map = new AffineMap(random, Side);
        var pen = new Pen(random.NextBetween(0.7, 1.7), random.NextBetween(1, 1.8), random.NextBetween(190, 255));
        double tremor = random.NextBetween(0, 0.045);
        Stroke[][] variants = Glyphs.Variants[digit];
        foreach (Stroke stroke in variants[random.NextInteger(variants.Length)])
        {
            Stroke drawn = stroke.Move(point => map.Apply(new Point(
                point.X + random.NextBetween(-tremor, tremor), point.Y + random.NextBetween(-tremor, tremor))));
            Point from = drawn.Flatten().First();
            foreach (Point to in drawn.Flatten().Skip(1))
            {
                pen.Draw(from, to, image, Side);
                from = to;
            }
        }

        AddNoise(random, image);
    }

    /// <summary>Varies the ink, and dirties the paper here and there.</summary>
    private static void AddNoise(RandomSource random, Span<byte> image)
    {
        for (int i = 0; i < image.Length; i++)
        {
            bool isTouched = image[i] > 0 || random.NextInteger(50) == 0;
            double value = isTouched ? image[i] + random.NextBetween(-20, 20) : image[i];
            image[i] = (byte)Math.Clamp(value, 0, byte.MaxValue);
        }
    }
}
