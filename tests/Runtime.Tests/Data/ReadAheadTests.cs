using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Data;

public sealed class ReadAheadTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void TrainingOnSlowDataGivesTheSameBits(int threads)
    {
        ToyDataset data = ToyDataset.Separable(150, 6, 3);
        var slow = new Slow(data);
        Assert.Equal(Train(data, 1), Train(slow.Augment(seed: 1), threads));
        Assert.Equal(3 * 150, slow.Reads);

        static float[] Train(Dataset dataset, int threads)
        {
            var network = new DenseNetwork(6, 3) { Threads = threads };
            network.Fit(dataset, new FitOptions { Epochs = 3, BatchSize = 32 });
            return network.Parameters[0].Values.ToArray();
        }
    }

    [Fact]
    public void SamplesAreReadBeforeTheyAreAskedFor()
    {
        var slow = new Slow(ToyDataset.Separable(64, 6, 3));
        Dataset ahead = ReadAheadDataset.Of(slow, [.. Enumerable.Range(0, 64)], 16, default);
        using (ahead as IDisposable)
        {
            Assert.True(SpinWait.SpinUntil(() => slow.Reads >= 16, TimeSpan.FromSeconds(30)));
            ahead.CopyInput(63, new float[6]);
            Assert.Equal(64, slow.Reads);

            // Its batch has passed: read as it is asked for.
            ahead.CopyInput(0, new float[6]);
            Assert.Equal(65, slow.Reads);
        }

        ToyDataset quick = ToyDataset.Separable(4, 6, 3);
        Assert.Same(quick, ReadAheadDataset.Of(quick, [0, 1, 2, 3], 2, default));
    }

    [Fact]
    public void ExceptionsArriveAtTraining()
    {
        var network = new DenseNetwork(6, 3);
        var slow = new Slow(ToyDataset.Separable(150, 6, 3)) { Damaged = 70 };
        var exception = Assert.Throws<InvalidDataException>(() => network.Fit(slow, new FitOptions { Epochs = 1, BatchSize = 16 }));
        Assert.Equal("70.png: damaged", exception.Message);
    }

    [Fact]
    public void TrainingIsCancelledWhileItReads()
    {
        using var cancellation = new CancellationTokenSource();
        var slow = new Slow(ToyDataset.Separable(150, 6, 3)) { Reading = index => cancellation.Cancel() };
        Assert.ThrowsAny<OperationCanceledException>(
            () => new DenseNetwork(6, 3).Fit(slow, new FitOptions { Epochs = 1, BatchSize = 16 }, cancellationToken: cancellation.Token));
    }

    private sealed class Slow(Dataset source) : Dataset
    {
        private int _reads;

        public int Reads => Volatile.Read(ref _reads);

        public int Damaged { get; init; } = -1;

        public Action<int>? Reading { get; init; }

        public override int Count => source.Count;

        public override TensorShape InputShape => source.InputShape;

        public override int TargetSize => source.TargetSize;

        public override bool IsLabelled => true;

        public override bool IsSlowToRead => true;

        public override void CopyInput(int index, Span<float> destination)
        {
            Reading?.Invoke(index);
            source.CopyInput(index, destination);
            Interlocked.Increment(ref _reads);
            if (index == Damaged)
            {
                throw new InvalidDataException($"{index}.png: damaged");
            }
        }

        public override int Label(int index) => source.Label(index);
    }
}
