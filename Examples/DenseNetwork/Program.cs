using Courses;
using Gates;
using Gates.Activations;
using Netwright;
using Netwright.Reports;

return await CourseProgram.Run(args, "A network with a hidden layer learns XOR and XNOR; activation functions compared.", Learn);

static void Learn(CourseOptions options, CancellationToken cancellationToken)
{
    Gate[] gates = [new("XOR", [0, 1, 1, 0]), new("XNOR", [1, 0, 0, 1])];
    foreach (Gate gate in gates)
    {
        var network = new TanhNetwork(options.Seed);
        double[] losses = Lesson.Give(network, gate, cancellationToken);
        Console.WriteLine($"{gate.Name}: {gate.CountRight(network)} of 4 right, loss {losses[^1]:F4}");
        gate.Plot(gate.Name, DecisionSurface.OfProbability((a, b) => network.Forward([(float)a, (float)b])[0]))
            .Save(options.PathOf($"dense-{gate.Name.ToLowerInvariant()}.svg"));
    }

    Compare(gates[0], options, cancellationToken);
}

static void Compare(Gate gate, CourseOptions options, CancellationToken cancellationToken)
{
    (string Name, Func<int, Network> Create)[] activations =
    [
        ("sigmoid", static seed => new SigmoidNetwork(seed)),
        ("tanh", static seed => new TanhNetwork(seed)),
        ("ReLU", static seed => new ReLUNetwork(seed)),
        ("leaky ReLU", static seed => new LeakyReLUNetwork(seed)),
        ("GELU", static seed => new GELUNetwork(seed)),
    ];
    int count = options.Choose(full: 20, quick: 5);
    Console.WriteLine($"{gate.Name} from {count} initial weights:");
    var curves = new List<PlotLayer>();
    foreach ((string name, Func<int, Network> create) in activations)
    {
        Network[] networks = [.. Enumerable.Range(options.Seed, count).Select(create)];
        double[][] losses = [.. networks.Select(network => Lesson.Give(network, gate, cancellationToken))];
        Console.WriteLine($"  {name,-10} learned {networks.Count(network => gate.CountRight(network) == 4),2} times");
        curves.Add(new LineSeries(name, [.. Enumerable.Range(0, Lesson.Epochs).Select(epoch => losses.Average(run => run[epoch]))]));
    }

    new Plot { Title = $"Mean loss of {count} networks", XLabel = "epoch", YLabel = "loss", Layers = curves }
        .Save(options.PathOf("dense-activations.svg"));
}
