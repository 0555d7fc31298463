using System.Globalization;
using Netwright;
using Probe;

// Enough samples for whole groups, for single samples that are left over, and for a training step.
const int Samples = 35;

Run(new LeNet5(seed: 1));
Run(new Wide(seed: 1));

static void Run(Network network)
{
    network.Threads = 1;
    float[] inputs = new float[Samples * network.InputSize];
    for (int i = 0; i < inputs.Length; i++)
    {
        inputs[i] = MathF.Sin(0.37f * i);
    }

    Print(network, "one", network.Forward(inputs.AsSpan(0, network.InputSize)));
    float[] outputs = new float[Samples * network.OutputSize];
    network.Forward(inputs, outputs);
    Print(network, "first", outputs.AsSpan(0, network.OutputSize));
    Print(network, "last", outputs.AsSpan(outputs.Length - network.OutputSize));

    int[] labels = [.. Enumerable.Range(0, Samples).Select(i => i % network.OutputSize)];
    Trainer trainer = new(network, new Sgd(0.1f), new SoftmaxCrossEntropy(), seed: 1);
    Print(network, "losses", [(float)trainer.Step(inputs, labels).Loss, (float)trainer.Step(inputs, labels).Loss]);
}

static void Print(Network network, string name, ReadOnlySpan<float> values)
{
    Console.Write($"{network.Info.Name} {name}:");
    foreach (float value in values)
    {
        Console.Write(' ' + value.ToString("R", CultureInfo.InvariantCulture));
    }

    Console.WriteLine();
}
