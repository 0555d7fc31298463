namespace Netwright.Reports.Tests.Training;

/// <summary>Noisy pictures of three classes: the brightest channel.</summary>
internal static class Pictures
{
    public static readonly TensorShape Shape = [3, 10, 8];

    public static ImageDataset Create(int count, int seed)
    {
        var random = new Random(seed);
        byte[] pixels = new byte[count * Shape.Size];
        random.NextBytes(pixels);
        int[] labels = new int[count];
        for (int sample = 0; sample < count; sample++)
        {
            labels[sample] = random.Next(3);
            foreach (ref byte pixel in pixels.AsSpan((sample * Shape.Size) + (labels[sample] * 80), 80))
            {
                pixel = (byte)Math.Min(255, pixel + 12);
            }
        }

        return new ImageDataset(Shape, pixels, labels, 3, new PixelNormalization([0.5f], [0.25f]));
    }

    /// <summary>A short run that learns something and still makes mistakes.</summary>
    public static ReportedRun Run(string name, int seed = 1, int epochs = 4)
    {
        ImageDataset test = Create(120, seed: 2);
        var network = new SmallCnn(seed);
        var options = new FitOptions
        {
            Epochs = epochs,
            BatchSize = 25,
            Validation = test,
            Metrics = [Metric.F1()],
            Optimizer = new Adam(3e-3f),
            OutputLosses = new Dictionary<string, OutputLoss> { ["maps"] = new OutputLoss { Weight = 0 } },
        };
        History history = network.Fit(Create(200, seed: 1), options);
        return new ReportedRun(name, history) { Network = network, Test = test, Options = options, ClassNames = ["red", "green", "blue"] };
    }
}
