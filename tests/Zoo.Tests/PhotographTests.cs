using Xunit.Abstractions;

namespace Netwright.Zoo.Tests;

/// <summary>A residual network learns photographs, and training leaves nothing behind. Alone, so that no other test's memory is weighed.</summary>
[Trait("Speed", "Slow")]
[Collection(nameof(PhotographTests))]
public class PhotographTests(ITestOutputHelper output)
{
    private const long LargestGrowth = 1 << 20;

    [SkippableFact]
    public void ResNet20_learns_CIFAR_10()
    {
        Skip.IfNot(
            Environment.GetEnvironmentVariable("NETWRIGHT_DATA") is { } data && Directory.Exists(Path.Combine(data, "cifar-10")),
            "NETWRIGHT_DATA names no folder that holds cifar-10.");
        var cifar = Cifar10.Load();
        ResNet20 network = new(seed: 1);
        EpochMemory memory = new();

        History history = network.Fit(
            cifar.Train.Take(20_000), new FitOptions { Epochs = 3, BatchSize = 64, Optimizer = new Adam(1e-3f), Seed = 1 }, memory);

        Assert.True(history.Epochs[0].Loss > history.Epochs[1].Loss && history.Epochs[1].Loss > history.Epochs[2].Loss);
        double accuracy = network.Evaluate(cifar.Test).Accuracy!.Value;
        output.WriteLine($"test accuracy {accuracy:F4}");
        Assert.InRange(accuracy, 0.50, 1);
        Assert.InRange(memory.Bytes[2], 0, memory.Bytes[1] + LargestGrowth);
    }

    /// <summary>The tests that run while no others do.</summary>
    [CollectionDefinition(nameof(PhotographTests), DisableParallelization = true)]
    public class Collection;
}
