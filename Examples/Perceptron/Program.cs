using Courses;
using Gates;
using Netwright.Reports;

return await CourseProgram.Run(args, "A perceptron learns OR and AND by Rosenblatt's rule, and cannot learn XOR.", Learn);

static void Learn(CourseOptions options, CancellationToken cancellationToken)
{
    const int Epochs = 100;
    Gate[] gates = [new("OR", [0, 1, 1, 1]), new("AND", [0, 0, 0, 1]), new("XOR", [0, 1, 1, 0])];
    foreach (Gate gate in gates)
    {
        var perceptron = new Perceptron(options.Seed);
        int? epochs = perceptron.Learn(gate.Samples, rate: 0.1f, Epochs);

        string result = epochs is null ? $"not learned in {Epochs} epochs" : $"learned in {epochs} epochs";
        ReadOnlySpan<float> weights = perceptron.Dense1.Weight.Values;
        Console.WriteLine($"{gate.Name}: {result}, {gate.CountRight(perceptron)} of 4 right");
        Console.WriteLine($"  1 where {weights[0]:F2}·a {weights[1]:+ 0.00;- 0.00}·b {perceptron.Dense1.Bias.Values[0]:+ 0.00;- 0.00} > 0");
        gate.Plot(gate.Name, DecisionSurface.OfClasses((a, b) => perceptron.Classify([(float)a, (float)b])))
            .Save(options.PathOf($"perceptron-{gate.Name.ToLowerInvariant()}.svg"));
    }
}
