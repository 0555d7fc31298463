using Netwright.Numerics.Tests.Declarations.Photographs;

namespace Netwright.Numerics.Tests;

/// <summary>A residual network learns photographs, and training leaves nothing behind. Alone, so that no other test's memory is weighed.</summary>
[Trait("Category", "Numerics")]
[Trait("Speed", "Slow")]
[Collection(nameof(PhotographTests))]
public class PhotographTests
{
    private const long LargestGrowth = 1 << 20;

    [SkippableFact]
    public void ResNet20_learns_CIFAR_10()
    {
        Skip.If(Environment.GetEnvironmentVariable("NETWRIGHT_DATA") is null, "NETWRIGHT_DATA names no folder that holds CIFAR-10.");
        var cifar = Cifar10.Load();
        ResNet20 network = new(seed: 1);
        EpochMemory memory = new();

        History history = network.Fit(
            cifar.Train.Take(20_000), new FitOptions { Epochs = 3, BatchSize = 64, Optimizer = new Adam(1e-3f), Seed = 1 }, memory);

        Assert.Equal(272_474, network.Parameters.Where(static parameter => !parameter.Name.Contains("running", StringComparison.Ordinal)).Sum(static parameter => parameter.Shape.Size));
        Assert.True(history.Epochs[0].Loss > history.Epochs[1].Loss && history.Epochs[1].Loss > history.Epochs[2].Loss);
        Assert.InRange(network.Evaluate(cifar.Test).Accuracy!.Value, 0.50, 1);
        Assert.InRange(memory.Bytes[2], 0, memory.Bytes[1] + LargestGrowth);
    }

    /// <summary>The tests that run while no others do.</summary>
    [CollectionDefinition(nameof(PhotographTests), DisableParallelization = true)]
    public class Collection;
}
