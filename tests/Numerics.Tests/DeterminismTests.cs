using Netwright.Numerics.Tests.Declarations.Programs;

namespace Netwright.Numerics.Tests;

/// <summary>The same seed, data and options train to the same bytes, on any number of threads.</summary>
[Trait("Category", "Numerics")]
public sealed class DeterminismTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"netwright-{Guid.NewGuid():N}.safetensors");

    [Fact]
    public void Training_LeNet5_twice_saves_the_same_bytes()
    {
        byte[] expected = Train(seed: 1, threads: 1);

        Assert.Equal(expected, Train(seed: 1, threads: 1));
        Assert.Equal(expected, Train(seed: 1, threads: 2));
        Assert.Equal(expected, Train(seed: 1, threads: 5));
        Assert.NotEqual(expected, Train(seed: 2, threads: 1));
    }

    public void Dispose() => File.Delete(_file);

    private byte[] Train(int seed, int threads)
    {
        var digits = DrawnDigits.Create(trainCount: 300, testCount: 0);
        LeNet5 network = new(seed) { Threads = threads };
        network.Fit(digits.Train, new FitOptions { Epochs = 2, BatchSize = 70, Optimizer = new Adam(), Seed = seed });
        network.Save(_file);
        return File.ReadAllBytes(_file);
    }
}
