using Courses;
using Filters;
using Netwright;
using Netwright.Reports;

return await CourseProgram.Run(args, "Convolutions with known weights, and pooling, applied to a picture.", Apply, data: "The picture, PNG or PNM");

static void Apply(CourseOptions options, CancellationToken cancellationToken)
{
    var gaussian = new Gaussian();
    gaussian.Filter.Kernel.Weight.Set(OfEachChannel(Gaussian.Kernel));
    var sharpen = new Sharpen();
    sharpen.Filter.Kernel.Weight.Set(OfEachChannel(Sharpen.Kernel));
    var edges = new EdgeDetector();
    edges.Sobel.Grey.Weight.Set(EdgeDetector.Brightness);
    edges.Sobel.Slopes.Weight.Set(EdgeDetector.Slopes);
    edges.Sobel.Sum.Weight.Set([1, 1, 1, 1]);

    PixelImage photograph = Picture.Load(options);
    float[] input = new float[3 * Picture.Side * Picture.Side];
    PixelNormalization.UnitRange.Apply(photograph.ToPlanes([3, Picture.Side, Picture.Side]), input);

    var pictures = new List<CaptionedImage> { Show("picture", input) };
    foreach ((string name, Network network) in new (string, Network)[]
    {
        ("Gaussian", gaussian), ("sharpened", sharpen), ("Sobel", edges),
        ("maximum", new MaxPooling()), ("average", new AveragePooling()), ("minimum", new MinPooling()),
    })
    {
        float[] output = network.Forward(input);
        Console.WriteLine($"{name,-9} values from {output.Min():F3} to {output.Max():F3}, mean {output.Average():F3}");
        pictures.Add(Show(name, output));
    }

    new ImageGrid(pictures) { Title = "Filters and pooling", Columns = 4, Scale = 2 }.Save(options.PathOf("convolutions.svg"));
}

static float[] OfEachChannel(ReadOnlySpan<float> kernel) => [.. kernel, .. kernel, .. kernel];

static CaptionedImage Show(string name, ReadOnlySpan<float> values) =>
    new(PixelImage.FromPlanes(values, [values.Length / (Picture.Side * Picture.Side), Picture.Side, Picture.Side]), name);
