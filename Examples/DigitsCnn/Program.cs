using Courses;
using Handwriting;
using Netwright;
using Netwright.Reports;
using Netwright.Terminal;
using Spectre.Console;

return await CourseProgram.Run(
    args, "Trains the courses' convolutional network on MNIST.", Train, data: "The directory that holds the four MNIST files");

static void Train(CourseOptions options, CancellationToken cancellationToken)
{
    var digits = DigitImages.Load(options, cancellationToken);
    Dataset train = digits.Train.Take(options.Choose(full: digits.Train.Count, quick: 3_000));
    Dataset test = digits.Test.Take(options.Choose(full: digits.Test.Count, quick: 1_000));
    var network = new DigitsCnn(options.Seed) { Threads = options.Threads };
    Console.WriteLine(network.Summary());

    var fitOptions = new FitOptions
    {
        Epochs = options.Choose(full: 6, quick: 3),
        BatchSize = 64,
        Optimizer = new Adam(2e-3f),
        Schedule = new OneCycle(),
        ValidationSplit = 0.17,
        Seed = options.Seed,
        Callbacks = [new TrainingDisplay { Unit = "images" }],
    };
    History history = network.Fit(train, fitOptions, cancellationToken: cancellationToken);

    Evaluation result = network.Evaluate(test, cancellationToken: cancellationToken);
    Console.WriteLine(result.Confusion!.Report(digits: 4));
    AnsiConsole.Write(ConfusionTable.Create(result.Confusion));
    Console.WriteLine($"test accuracy: {result.Accuracy:F4}");
    new TrainingReport($"The courses' network on {digits.Name}", new ReportedRun("DigitsCnn", history) { Network = network, Options = fitOptions, Test = test })
        .Save(options.PathOf("digits.html"));
}
