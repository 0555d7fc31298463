using Courses;
using Netwright;
using Netwright.Reports;
using Netwright.Terminal;

namespace Cifar;

/// <summary>How ResNet-20 is trained here: few epochs with great steps (Smith and Topin 2018), each on pictures cropped and mirrored anew.</summary>
internal static class Recipe
{
    /// <summary>Trains a network, measures it on the test pictures and writes a report.</summary>
    public static Evaluation Train(Network network, Photographs photographs, CourseOptions options, CancellationToken cancellationToken)
    {
        network.Threads = options.Threads;
        Dataset train = photographs.Train
            .Take(options.Choose(full: photographs.Train.Count, quick: 1_000))
            .Augment(options.Seed, new RandomFlip(), new RandomCrop(padding: 4) { Fill = 0 });
        Dataset test = photographs.Test.Take(options.Choose(full: photographs.Test.Count, quick: 500));
        Console.WriteLine($"{network.Info.Name} on {photographs.Name}: {train.Count} pictures to train on, {test.Count} to test with");

        var fitOptions = new FitOptions
        {
            Epochs = options.Choose(full: 30, quick: 4),
            BatchSize = options.Choose(full: 64, quick: 16),
            Optimizer = new Sgd(0.05f, momentum: 0.9f, nesterov: true, weightDecay: 5e-4f),
            Schedule = new OneCycle(),
            Seed = options.Seed,
            Callbacks = [new TrainingDisplay { Unit = "pictures" }],
        };
        History history = network.Fit(train, fitOptions, cancellationToken: cancellationToken);

        var run = new ReportedRun(network.Info.Name, history) { Network = network, Options = fitOptions, Test = test, ClassNames = photographs.ClassNames };
        new TrainingReport($"{network.Info.Name} on {photographs.Name}", run).Save(options.PathOf("cifar.html"));
        return network.Evaluate(test, metrics: [Metric.TopK(5)], cancellationToken: cancellationToken);
    }
}
