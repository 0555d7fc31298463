using Courses;
using Denoising;
using Netwright;
using Netwright.Reports;
using Netwright.Terminal;

return await CourseProgram.Run(
    args, "An autoencoder learns to take noise out of digits.", Train, data: "The directory that holds the four MNIST files");

static void Train(CourseOptions options, CancellationToken cancellationToken)
{
    var digits = DigitImages.Load(options, cancellationToken);
    Dataset train = Images(digits.Train, options.Choose(full: 60_000, quick: 2_000)).Augment(options.Seed, new GaussianNoise(0.5));
    Dataset clean = Images(digits.Test, options.Choose(full: 10_000, quick: 500));
    Dataset noisy = clean.Augment(options.Seed, new GaussianNoise(0.5));

    var network = new Autoencoder(options.Seed) { Threads = options.Threads };
    network.Fit(
        train,
        new FitOptions
        {
            Epochs = options.Choose(full: 10, quick: 3),
            Optimizer = new Adam(2e-3f),
            Schedule = new OneCycle(),
            Loss = new BinaryCrossEntropy(),
            Seed = options.Seed,
            Callbacks = [new TrainingDisplay { Unit = "images" }],
        },
        cancellationToken: cancellationToken);

    double before = NoiseOf(noisy);
    double after = network.Evaluate(noisy, new MeanSquaredError(), cancellationToken: cancellationToken).Loss;
    Console.WriteLine($"mean squared error of the noisy images {before:F4}, of the denoised ones {after:F4}");
    Triples(network, noisy).Save(options.PathOf("denoised.svg"));
}

static Dataset Images(ImageDataset images, int count) =>
    new Reconstruction(images.WithNormalization(PixelNormalization.UnitRange).Take(Math.Min(count, images.Count)));

// The mean squared error of whoever leaves the images as they are.
static double NoiseOf(Dataset noisy)
{
    float[] input = new float[noisy.InputShape.Size];
    float[] clean = new float[noisy.TargetSize];
    return Enumerable.Range(0, noisy.Count).Average(index =>
    {
        noisy.CopyInput(index, input);
        noisy.CopyTarget(index, clean);
        return input.Zip(clean, static (a, b) => (a - b) * (a - b)).Average();
    });
}

// The first ten images: with noise, without, and as they were.
static ImageGrid Triples(Network network, Dataset noisy)
{
    const int Count = 10;
    var rows = new PixelImage[3 * Count];
    float[] input = new float[noisy.InputShape.Size];
    float[] clean = new float[noisy.TargetSize];
    for (int index = 0; index < Count; index++)
    {
        noisy.CopyInput(index, input);
        noisy.CopyTarget(index, clean);
        rows[index] = PixelImage.FromPlanes(input, noisy.InputShape);
        rows[Count + index] = PixelImage.FromPlanes(network.Forward(input), noisy.InputShape);
        rows[(2 * Count) + index] = PixelImage.FromPlanes(clean, noisy.InputShape);
    }

    return new ImageGrid(rows) { Title = "Noisy, denoised, original", Columns = Count };
}
