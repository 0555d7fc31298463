using Courses;
using Netwright;
using Netwright.Reports;
using Regularisation;

return await CourseProgram.Run(
    args, "A network learns a thousand digits by heart; five remedies, side by side.", Train, data: "The directory that holds the four MNIST files");

static void Train(CourseOptions options, CancellationToken cancellationToken)
{
    var digits = DigitImages.Load(options, cancellationToken);
    Dataset few = digits.Train.Take(options.Choose(full: 1_000, quick: 200));
    Dataset varied = few.Augment(options.Seed, new RandomShift(0.1, 0.1), new RandomRotation(10), new RandomZoom(0.1));
    Dataset validation = digits.Train.Slice(few.Count, options.Choose(full: 5_000, quick: 500));
    Dataset test = digits.Test.Take(options.Choose(full: digits.Test.Count, quick: 500));

    Remedy[] remedies =
    [
        new("nothing", new PlainNetwork(options.Seed), few),
        new("dropout", new DropoutNetwork(options.Seed), few),
        new("L2", new PlainNetwork(options.Seed), few) { Regularization = new Regularization(l2: 1e-3f) },
        new("batch normalisation", new BatchNormNetwork(options.Seed), few),
        new("augmentation", new PlainNetwork(options.Seed), varied),
        new("early stopping", new PlainNetwork(options.Seed), few) { Callbacks = [new EarlyStopping(patience: 5, restoreBest: true)] },
    ];
    History[] runs = [.. remedies.Select(remedy => remedy.Try(validation, epochs: options.Choose(full: 40, quick: 10), options, cancellationToken))];

    Console.WriteLine(string.Join('\n', runs[0].Diagnose()));
    Console.WriteLine($"{"",-19} | train accuracy | validation accuracy | validation loss | test accuracy");
    foreach ((Remedy remedy, History run) in remedies.Zip(runs))
    {
        Evaluation validated = remedy.Network.Evaluate(validation, cancellationToken: cancellationToken);
        Evaluation tested = remedy.Network.Evaluate(test, cancellationToken: cancellationToken);
        Console.WriteLine(
            $"{remedy.Name,-19} | {run.Epochs[^1].Accuracy,14:F4} | {validated.Accuracy,19:F4} | {validated.Loss,15:F4} | {tested.Accuracy,13:F4}");
    }

    new TrainingReport("Over-fitting and five remedies", [.. remedies.Zip(runs, (remedy, run) => new ReportedRun(remedy.Name, run) { Network = remedy.Network, Test = test })])
        .Save(options.PathOf("regularisation.html"));
}
