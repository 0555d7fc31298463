using Netwright.Numerics.Tests.Declarations.Programs;

namespace Netwright.Numerics.Tests;

/// <summary>Networks learn what they can learn.</summary>
[Trait("Category", "Numerics")]
[Trait("Speed", "Slow")]
public class TrainingTests
{
    [Fact]
    public void LeNet5_learns_drawn_digits()
    {
        var digits = DrawnDigits.Create(trainCount: 3000, testCount: 1000);
        LeNet5 network = new(seed: 1);

        History history = network.Fit(digits.Train, new FitOptions { Epochs = 3, BatchSize = 32, Optimizer = new Adam(2e-3f) });

        Assert.True(history.Epochs[^1].Loss < history.Epochs[0].Loss);
        Assert.InRange(network.Evaluate(digits.Test).Accuracy!.Value, 0.95, 1);
    }

    [SkippableFact]
    public void LeNet5_learns_MNIST()
    {
        Skip.If(Environment.GetEnvironmentVariable("NETWRIGHT_DATA") is null, "NETWRIGHT_DATA names no folder that holds MNIST.");
        var mnist = Mnist.Load();
        LeNet5 network = new(seed: 1);

        network.Fit(mnist.Train, new FitOptions { Epochs = 1, BatchSize = 64, Optimizer = new Adam(2e-3f) });

        Assert.InRange(network.Evaluate(mnist.Test).Accuracy!.Value, 0.97, 1);
    }

    [Fact]
    public void A_hidden_layer_learns_exclusive_or()
    {
        float[] inputs = [0, 0, 0, 1, 1, 0, 1, 1];
        ArrayDataset table = new([2], inputs, new[] { 0, 1, 1, 0 }, classes: 2);
        ExclusiveOr network = new(seed: 1);

        History history = network.Fit(table, new FitOptions { Epochs = 500, BatchSize = 4, Optimizer = new Adam(0.05f), Loss = new BinaryCrossEntropy() });

        Assert.InRange(history.Epochs[^1].Loss, 0, 0.05);
        Assert.Equal([0, 1, 1, 0], Enumerable.Range(0, 4).Select(row => network.Classify(inputs.AsSpan(2 * row, 2))));
    }

    [Fact]
    public void A_curve_is_fitted_by_least_squares()
    {
        float[] inputs = [.. Enumerable.Range(0, 256).Select(static point => (point - 127.5f) / 127.5f)];
        float[] targets = [.. inputs.Select(static x => MathF.Sin(MathF.PI * x))];
        ArrayDataset sine = new([1], inputs, targets, targetSize: 1);
        Curve network = new(seed: 1);

        network.Fit(sine, new FitOptions { Epochs = 400, BatchSize = 32, Optimizer = new Adam(5e-3f) });

        Assert.InRange(network.Evaluate(sine).Loss, 0, 1e-3);
    }

    [Theory]
    [InlineData("SGD")]
    [InlineData("Nesterov")]
    [InlineData("Adam")]
    [InlineData("AdamW")]
    public void Every_optimizer_tells_three_clusters_apart(string method)
    {
        Optimizer optimizer = method switch
        {
            "SGD" => new Sgd(0.1f),
            "Nesterov" => new Sgd(0.02f, momentum: 0.9f, nesterov: true),
            "Adam" => new Adam(0.01f),
            _ => new AdamW(0.01f),
        };
        (Dataset train, Dataset test) = Clusters().Split(fraction: 0.3, seed: 1);
        Flowers network = new(seed: 1);

        network.Fit(train, new FitOptions { Epochs = 30, BatchSize = 16, Optimizer = optimizer });

        Assert.InRange(network.Evaluate(test).Accuracy!.Value, 0.95, 1);
    }

    // Fifty samples of four features a class, as Fisher's irises are: a centre, and something about it.
    private static ArrayDataset Clusters()
    {
        float[][] centres = [[-1, 1, -1, -1], [0, -1, 0.5f, 0], [1, 0, 1, 1]];
        Random random = new(1);
        float[] inputs = [.. Enumerable.Range(0, 150).SelectMany(sample =>
            centres[sample % 3].Select(centre => centre + (float)((random.NextDouble() - 0.5) * 1.2)))];
        return new ArrayDataset([4], inputs, Enumerable.Range(0, 150).Select(static sample => sample % 3).ToArray(), classes: 3);
    }
}
