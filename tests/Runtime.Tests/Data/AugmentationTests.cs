using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Data;

public sealed class AugmentationTests
{
    private static readonly TensorShape Shape = [2, 5, 7];

    private static readonly Augmentation[] All =
    [
        new RandomFlip { Vertical = true },
        new RandomShift(0.2, 0.2),
        new RandomRotation(20),
        new RandomZoom(0.2) { Fill = 0 },
        new RandomCrop(2) { Fill = 0 },
        new RandomBrightness(0.3),
        new RandomContrast(0.3),
        new GaussianNoise(0.1),
        new Cutout(3),
    ];

    public static TheoryData<int> Indices() => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void AnAugmentationFollowsSeedEpochAndSample(int index)
    {
        ArrayDataset same = Copies(40);
        Dataset augmented = same.Augment(seed: 5, All[index]);
        float[][] first = Inputs(augmented.AtEpoch(1));

        Assert.Equal(first, Inputs(same.Augment(seed: 5, All[index]).AtEpoch(1)));
        Assert.NotEqual(first, Inputs(augmented.AtEpoch(2)));
        Assert.NotEqual(first, Inputs(same.Augment(seed: 6, All[index]).AtEpoch(1)));
        Assert.True(first.Select(static input => string.Join(' ', input)).Distinct().Count() > 2);
        Assert.Equal(Enumerable.Range(0, 40).Select(same.Label), Enumerable.Range(0, 40).Select(augmented.Label));
    }

    [Fact]
    public void ThreadsAndOrderMakeNoDifference()
    {
        Dataset augmented = Copies(200).Augment(seed: 1, All).MixUp(0.4, seed: 1).AtEpoch(3);
        float[][] expected = Inputs(augmented);
        float[][] actual = new float[200][];
        Parallel.For(0, 200, index => actual[199 - index] = Input(augmented, 199 - index));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void ViewsOfAugmentedDataSeeTheEpoch()
    {
        Dataset augmented = Copies(10).Augment(seed: 1, new GaussianNoise(1));
        Dataset view = FeatureScaling.Standardize(augmented).Apply(augmented.Slice(4, 2));
        Assert.NotEqual(Inputs(view.AtEpoch(1)), Inputs(view.AtEpoch(2)));
        Assert.Equal(Input(augmented.AtEpoch(2), 5), Input(augmented.Slice(4, 2).AtEpoch(2), 1));
        ArrayDataset plain = Copies(3);
        Assert.Same(plain, plain.AtEpoch(2));
        Dataset part = plain.Take(2);
        Assert.Same(part, part.AtEpoch(2));
    }

    [Fact]
    public void FlipsAreExact()
    {
        float[] image = Ramp();
        var seen = new HashSet<string>();
        for (int sample = 0; sample < 50; sample++)
        {
            float[] flipped = Apply(new RandomFlip { Vertical = true }, image, sample);
            int match = Enumerable.Range(0, 4).Single(kind => flipped.SequenceEqual(Move(image, (y, x) => ((kind & 1) == 0 ? y : 4 - y, kind < 2 ? x : 6 - x))));
            seen.Add($"{match}");
            Assert.Contains(Apply(new RandomFlip(), image, sample), new[] { image, Move(image, static (y, x) => (y, 6 - x)) });
        }

        Assert.Equal(4, seen.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ShiftsAndCropsMoveWholePixels(bool crop)
    {
        float[] image = Ramp();
        var seen = new HashSet<(int, int)>();
        for (int sample = 0; sample < 300; sample++)
        {
            float[] edge = Apply(crop ? new RandomCrop(1) : new RandomShift(0.2, 0.15), image, sample);
            float[] filled = Apply(crop ? new RandomCrop(1) { Fill = -7 } : new RandomShift(0.2, 0.15) { Fill = -7 }, image, sample);
            (int dy, int dx) = Enumerable.Range(-1, 3).SelectMany(static dy => Enumerable.Range(-1, 3).Select(dx => (dy, dx))).Single(shift =>
                edge.SequenceEqual(Move(image, (y, x) => (Math.Clamp(y + shift.dy, 0, 4), Math.Clamp(x + shift.dx, 0, 6)))));
            Assert.Equal(Move(image, (y, x) => (y + dy, x + dx), outside: -7), filled);
            seen.Add((dy, dx));
        }

        Assert.Equal(9, seen.Count);
    }

    [Fact]
    public void RotationsAndZoomsTakeLinearImagesToLinearOnes()
    {
        // Of an image that is linear in x and y, bilinear interpolation is exact: the values tell where the pixels came from.
        TensorShape shape = [2, 41, 41];
        float[] image = new float[shape.Size];
        for (int place = 0; place < 41 * 41; place++)
        {
            image[place] = (place % 41) - 20;
            image[(41 * 41) + place] = (place / 41) - 20;
        }

        double greatest = 0;
        for (int sample = 0; sample < 200; sample++)
        {
            float[] turned = Apply(new RandomRotation(30), image, sample, shape);
            (float x, float y) = (turned[(20 * 41) + 30], turned[(41 * 41) + (20 * 41) + 30]);
            Assert.Equal(10, Math.Sqrt((x * x) + (y * y)), 1e-4);
            greatest = Math.Max(greatest, Math.Abs(Math.Atan2(y, x)) * 180 / Math.PI);

            float[] zoomed = Apply(new RandomZoom(0.25), image, sample, shape);
            float step = zoomed[(20 * 41) + 30] / 10;
            Assert.InRange(step, 1 / 1.25, 1 / 0.75);
            Assert.Equal(step * 10, zoomed[(41 * 41) + (30 * 41) + 20], 1e-4);

            // Both in turn, as the pipeline does them at once.
            RandomSource random = new(9, (ulong)sample);
            float[] both = [.. image];
            new AugmentationPipeline([new RandomRotation(10), new RandomZoom(0.1)]).Apply(both, shape, random);
            float[] each = [.. image];
            random = new(9, (ulong)sample);
            new RandomRotation(10).Apply(each, shape, random);
            new RandomZoom(0.1).Apply(each, shape, random);
            Assert.Equal(each[(15 * 41) + 12], both[(15 * 41) + 12], 1e-3);
        }

        Assert.InRange(greatest, 27, 30.001);
    }

    [Fact]
    public void BrightnessAndContrastAreLinear()
    {
        float[] image = Ramp();
        for (int sample = 0; sample < 50; sample++)
        {
            float[] brighter = Apply(new RandomBrightness(0.5), image, sample);
            Assert.InRange(brighter[0] - image[0], -0.5, 0.5);
            Assert.All(brighter.Zip(image), pair => Assert.Equal(brighter[0] - image[0], pair.First - pair.Second, 1e-5f));

            float[] stretched = Apply(new RandomContrast(0.5), image, sample);
            Assert.Equal(image.Take(35).Average(), stretched.Take(35).Average(), 1e-4f);
            float factor = (stretched[1] - stretched[0]) / (image[1] - image[0]);
            Assert.InRange(factor, 0.4999f, 1.5001f);
            Assert.Equal(factor, (stretched[69] - stretched[35]) / (image[69] - image[35]), 1e-4f);
        }
    }

    [Fact]
    public void NoiseIsNormal()
    {
        float[] noise = Apply(new GaussianNoise(2), new float[200_003], 1, [200_003]);
        double mean = noise.Average(static value => (double)value);
        Assert.Equal(0, mean, 0.02);
        Assert.Equal(4, noise.Average(static value => (double)value * value), 0.06);
        Assert.Equal(0, noise.Average(static value => Math.Pow(value / 2.0, 3)), 0.04);
        Assert.Equal(3, noise.Average(static value => Math.Pow(value / 2.0, 4)), 0.1);
        Assert.Equal(0.1587, noise.Count(static value => value > 2) / 200_003.0, 0.004);
        Assert.Equal(0, noise.Zip(noise.Skip(1)).Average(static pair => (double)pair.First * pair.Second), 0.03);
        Assert.True(noise[^1] != 0);
    }

    [Fact]
    public void CutoutCoversASquareInAllChannels()
    {
        int whole = 0;
        for (int sample = 0; sample < 100; sample++)
        {
            float[] image = Apply(new Cutout(3) { Fill = -1 }, Ramp(), sample);
            int[] covered = [.. Enumerable.Range(0, 35).Where(place => image[place] == -1)];
            Assert.Equal(covered, Enumerable.Range(0, 35).Where(place => image[35 + place] == -1));
            int height = covered.Select(static place => place / 7).Distinct().Count();
            int width = covered.Select(static place => place % 7).Distinct().Count();
            Assert.Equal(covered.Length, height * width);
            Assert.InRange(height, 2, 3);
            Assert.InRange(width, 2, 3);
            whole += covered.Length == 9 ? 1 : 0;
        }

        Assert.InRange(whole, 20, 80);
    }

    [Fact]
    public void MixUpMixesInputsAndTargetsAlike()
    {
        // The input is the one-hot vector of the class, so that it must stay equal to the target.
        const int Count = 400;
        int[] labels = [.. Enumerable.Range(0, Count).Select(static sample => sample % 20)];
        Dataset mixed = new ArrayDataset([20], OneHot.Encode(labels, 20), labels, classes: 20).MixUp(0.5, seed: 2).AtEpoch(1);
        float[] target = new float[20];
        double kept = 0;
        for (int sample = 0; sample < Count; sample++)
        {
            mixed.CopyTarget(sample, target);
            Assert.Equal(Input(mixed, sample), target);
            Assert.Equal(1, target.Sum(), 1e-5f);
            Assert.InRange(target.Count(static value => value > 0), 1, 2);
            kept += target[labels[sample]];
        }

        Assert.False(mixed.IsLabelled);
        Assert.Equal(0.5 + (0.5 / 20), kept / Count, 0.05);
        Assert.Throws<InvalidOperationException>(() => mixed.Label(0));
    }

    [Fact]
    public void TrainingOnAugmentedDataHasTheSameBitsOnAnyNumberOfThreads()
    {
        byte[] bits = Train(threads: 1);
        Assert.Equal(bits, Train(threads: 4));
        Assert.Equal(bits, Train(threads: 1));

        static byte[] Train(int threads)
        {
            var network = new DenseNetwork(6, 3) { Threads = threads };
            Dataset dataset = ToyDataset.Separable(200, 6, 3).Augment(seed: 4, new GaussianNoise(0.1)).MixUp(0.3, seed: 4);
            network.Fit(dataset, new FitOptions { Epochs = 3, BatchSize = 32, Loss = new SoftmaxCrossEntropy() });
            return System.Runtime.InteropServices.MemoryMarshal.AsBytes(network.Parameters[0].Values).ToArray();
        }
    }

    [Fact]
    public void TrainingSeesAnotherDrawInEachEpoch()
    {
        var network = new DenseNetwork(6, 3) { Threads = 1 };
        var seen = new EpochRecorder(ToyDataset.Separable(20, 6, 3));
        network.Fit(seen, new FitOptions { Epochs = 3 });
        Assert.Equal([1, 2, 3], seen.Epochs);
    }

    [Fact]
    public void WhatDoesNotFitIsRefused()
    {
        var flat = new ArrayDataset([3], new float[3], new[] { 0 }, classes: 1);
        Assert.Contains("RandomFlip needs images", Assert.Throws<ArgumentException>(() => flat.Augment(1, new RandomFlip())).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => flat.MixUp(0, seed: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => flat.MixUp(1.5, seed: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RandomRotation(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RandomShift(0, 1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RandomZoom(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GaussianNoise(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cutout(-1));
    }

    private static ArrayDataset Copies(int count) => new(
        Shape, Enumerable.Repeat(Ramp(), count).SelectMany(static image => image).ToArray(), Enumerable.Range(0, count).ToArray(), count);

    private static float[] Ramp() => [.. Enumerable.Range(0, Shape.Size).Select(static place => ((place * 37) % 71) / 71f)];

    private static float[] Apply(Augmentation augmentation, float[] image, int sample, TensorShape? shape = null)
    {
        float[] changed = [.. image];
        augmentation.Apply(changed, shape ?? Shape, new RandomSource(3, (ulong)sample));
        return changed;
    }

    /// <summary>Each pixel from where a function says.</summary>
    private static float[] Move(float[] image, Func<int, int, (int Y, int X)> from, float outside = 0) =>
    [
        .. Enumerable.Range(0, image.Length).Select(place =>
        {
            (int y, int x) = from(place / 7 % 5, place % 7);
            return y is >= 0 and < 5 && x is >= 0 and < 7 ? image[(place / 35 * 35) + (y * 7) + x] : outside;
        }),
    ];

    private static float[][] Inputs(Dataset dataset) => [.. Enumerable.Range(0, dataset.Count).Select(index => Input(dataset, index))];

    private static float[] Input(Dataset dataset, int index)
    {
        float[] input = new float[dataset.InputShape.Size];
        dataset.CopyInput(index, input);
        return input;
    }

    private sealed class EpochRecorder(Dataset source) : Dataset
    {
        public List<int> Epochs { get; } = [];

        public override int Count => source.Count;

        public override TensorShape InputShape => source.InputShape;

        public override int TargetSize => source.TargetSize;

        public override bool IsLabelled => source.IsLabelled;

        public override void CopyInput(int index, Span<float> destination) => source.CopyInput(index, destination);

        public override int Label(int index) => source.Label(index);

        public override Dataset AtEpoch(int epoch)
        {
            Epochs.Add(epoch);
            return this;
        }
    }
}
