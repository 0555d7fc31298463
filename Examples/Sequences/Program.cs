using Courses;
using Netwright;
using Netwright.Reports;
using Netwright.Terminal;
using Sequences;

return await CourseProgram.Run(args, "Recurrent networks learn to add two marked numbers of a long sequence.", Learn);

static void Learn(CourseOptions options, CancellationToken cancellationToken)
{
    ArrayDataset train = AddingProblem.Draw(options.Choose(full: 20_000, quick: 5_000), options.Seed);
    ArrayDataset test = AddingProblem.Draw(2_000, options.Seed + 1);
    Console.WriteLine($"the sum of 2 marked numbers of {AddingProblem.Length}; whoever always answers 1 has an error of {AddingProblem.BlindError:F4}");

    var curves = new List<PlotLayer>();
    foreach ((string name, Network network) in new (string, Network)[]
    {
        ("RNN", new RnnAdder(options.Seed)), ("LSTM", new LstmAdder(options.Seed)), ("GRU", new GruAdder(options.Seed)),
    })
    {
        network.Threads = options.Threads;
        History history = network.Fit(
            train,
            new FitOptions
            {
                Epochs = options.Choose(full: 25, quick: 12),
                Optimizer = new Adam(5e-3f),
                Schedule = new CosineAnnealing(),
                Clipping = GradientClipping.ByNorm(1),
                Validation = test,
                Seed = options.Seed,
                Callbacks = [new TrainingDisplay { EveryEpochs = 5, Unit = "sequences" }],
            },
            cancellationToken: cancellationToken);
        Console.WriteLine($"{name,-4} mean squared error {history.Epochs[^1].ValidationLoss:F5}, {ShareWithin(0.1f, network.Predict(test, cancellationToken)):P1} of the sums within 0.1");
        curves.Add(new LineSeries(name, [.. history.Epochs.Select(static epoch => epoch.ValidationLoss!.Value)]));
    }

    new Plot { Title = "The adding problem", XLabel = "epoch", YLabel = "error", YScale = AxisScale.Logarithmic, Layers = curves }
        .Save(options.PathOf("sequences.svg"));
}

static double ShareWithin(float tolerance, Predictions predictions) => Enumerable.Range(0, predictions.Count)
    .Average(sequence => Math.Abs(predictions.Output(sequence)[0] - predictions.Target(sequence)[0]) < tolerance ? 1 : 0);
