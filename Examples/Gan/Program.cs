using Courses;
using Drawing;
using Netwright;
using Netwright.Reports;

return await CourseProgram.Run(
    args, "A generator learns to draw digits that a discriminator takes for real.", Train, data: "The directory that holds the four MNIST files");

static void Train(CourseOptions options, CancellationToken cancellationToken)
{
    const int BatchSize = 64;
    var digits = DigitImages.Load(options, cancellationToken);
    Dataset images = digits.Train
        .WithNormalization(new PixelNormalization([0.5f], [0.5f]))
        .Take(options.Choose(full: digits.Train.Count, quick: 3_000));
    int steps = images.Count / BatchSize;

    var duel = new Duel(options.Seed, options.Threads);
    for (int epoch = 1; epoch <= options.Choose(full: 15, quick: 5); epoch++)
    {
        (double judging, double drawing) = (0, 0);
        foreach (Batch batch in Samples(images).ShuffleBuffer(images.Count, seed: epoch).Batches(BatchSize).Take(steps))
        {
            cancellationToken.ThrowIfCancellationRequested();
            (double judged, double drawn) = duel.Step(batch.Inputs.Span);
            judging += judged / steps;
            drawing += drawn / steps;
        }

        Console.WriteLine($"epoch {epoch}: loss of the discriminator {judging:F3}, of the generator {drawing:F3}");
    }

    Show(duel.Draw(100)).Save(options.PathOf("gan.svg"));
    Judge(duel.Draw(1_000), images, options, cancellationToken);
}

static IEnumerable<Sample> Samples(Dataset images)
{
    for (int index = 0; index < images.Count; index++)
    {
        float[] image = new float[images.InputShape.Size];
        images.CopyInput(index, image);
        yield return new Sample(image, images.Label(index));
    }
}

static ImageGrid Show(float[] drawn) =>
    new(drawn.Chunk(28 * 28).Select(static image => PixelImage.FromPlanes(image, [1, 28, 28], min: -1, max: 1))) { Title = "Drawn digits", Columns = 10 };

// What a network that reads digits takes the drawn ones for: is each of the ten among them, and are they clear?
static void Judge(float[] drawn, Dataset images, CourseOptions options, CancellationToken cancellationToken)
{
    float real = Samples(images.Take(1_000)).Average(static sample => sample.Input.ToArray().Average());
    Console.WriteLine($"mean of the pixels: real {real:F3}, drawn {drawn.Average():F3}");

    var reader = new Reader(options.Seed) { Threads = options.Threads };
    reader.Fit(images, new FitOptions { Epochs = 2, Seed = options.Seed }, cancellationToken: cancellationToken);
    float[][] read = [.. reader.Forward(drawn).Chunk(10)];
    IEnumerable<string> counts = read
        .CountBy(static probabilities => Array.IndexOf(probabilities, probabilities.Max()))
        .OrderBy(static digit => digit.Key)
        .Select(static digit => $"{digit.Value} as {digit.Key}");
    Console.WriteLine($"read {string.Join(", ", counts)}");
    Console.WriteLine($"surely read: {read.Count(static probabilities => probabilities.Max() > 0.9f)} of {read.Length}");
}
