using Courses;
using Netwright;
using Netwright.Reports;
using Netwright.Terminal;
using Spectre.Console;

namespace Digits;

/// <summary>The whole program: load, train, save, test, report.</summary>
internal static class TrainingRun
{
    /// <summary>Runs it.</summary>
    public static void Run(Options options, CancellationToken cancellationToken)
    {
        DigitImages images = DigitImages.Load(options.Data, options.Seed, cancellationToken);
        var network = new LeNet5(options.Seed) { Threads = options.Threads };
        Console.WriteLine(
            $"LeNet-5 on {images.Name}: {images.Train.Count} images to train on, {images.Test.Count} to test with, {options.Threads} threads");

        Dataset train = options.Augment ? images.Train.Augment(options.Seed, new RandomShift(0.1, 0.1), new RandomRotation(10)) : images.Train;
        var fitOptions = new FitOptions
        {
            Epochs = options.Epochs,
            BatchSize = options.Batch,
            Optimizer = new Adam(options.LearningRate),
            Schedule = options.Decay < 1 ? new ExponentialDecay(options.Decay) : null,
            Validation = images.Test,
            Seed = options.Seed,
            Callbacks = [new TrainingDisplay { Unit = "images" }],
        };
        History history = network.Fit(train, fitOptions, cancellationToken: cancellationToken);
        if (options.Save is not null)
        {
            network.Save(options.Save);
            Console.WriteLine($"saved to {options.Save}");
        }

        if (options.Report is not null)
        {
            var run = new ReportedRun("LeNet-5", history) { Network = network, Options = fitOptions, Test = images.Test };
            new TrainingReport($"LeNet-5 on {images.Name}", run).Save(options.Report);
            Console.WriteLine($"report: {options.Report}");
        }

        Print(network, history, network.Evaluate(images.Test, cancellationToken: cancellationToken));
    }

    private static void Print(LeNet5 network, History history, Evaluation evaluation)
    {
        Console.WriteLine(network.Summary());
        AnsiConsole.Write(HistoryTable.Create(history, "images"));
        if (evaluation.Confusion is not null)
        {
            AnsiConsole.Write(ConfusionTable.Create(evaluation.Confusion));
        }

        Console.WriteLine($"time per epoch: {history.Epochs.Average(static epoch => epoch.Duration.TotalSeconds):F2} s");
        Console.WriteLine($"test accuracy: {evaluation.Accuracy:F4}");
    }
}
