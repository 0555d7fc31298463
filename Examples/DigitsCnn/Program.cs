using Courses;
using Handwriting;
using Netwright;
using Netwright.Reports;
using Netwright.Terminal;

return await CourseProgram.Run(
    args, "Trains the courses' convolutional network on MNIST.", Train, data: "The directory that holds the four MNIST files");

static void Train(CourseOptions options, CancellationToken cancellationToken)
{
    var digits = Digits.Load(options, cancellationToken);
    var network = new DigitsCnn(options.Seed) { Threads = options.Threads };
    Console.WriteLine(network.Summary());

    network.Fit(
        digits.Train.Take(options.Choose(full: digits.Train.Count, quick: 3_000)),
        new FitOptions
        {
            Epochs = options.Choose(full: 6, quick: 3),
            BatchSize = 64,
            Optimizer = new Adam(2e-3f),
            Schedule = new OneCycle(),
            ValidationSplit = 0.17,
            Seed = options.Seed,
            Callbacks = [new TrainingDisplay { Unit = "images" }],
        },
        cancellationToken: cancellationToken);
    Evaluation test = network.Evaluate(digits.Test.Take(options.Choose(full: digits.Test.Count, quick: 1_000)), cancellationToken: cancellationToken);
    Console.WriteLine(test.Confusion!.Report(digits: 4));
    Console.WriteLine($"test accuracy: {test.Accuracy:F4}");
    HeatMap.Of(test.Confusion).Save(options.PathOf("digits-confusion.svg"));
}
