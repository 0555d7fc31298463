namespace Netwright.Runtime.Tests.Data;

public sealed class SampleSequenceTests
{
    [Fact]
    public void SamplesBecomeBatches()
    {
        Batch[] batches = [.. Samples(10).Batches(4)];
        Assert.Equal([4, 4, 2], batches.Select(static batch => batch.Count));
        Assert.Equal([8, 80, 9, 90], batches[2].Inputs.ToArray());
        Assert.Equal([2, 0], batches[2].Labels.ToArray());
        Assert.True(batches[2].Targets.IsEmpty);

        Batch vectors = new[] { new Sample(new float[] { 1 }, new float[] { 2, 3 }), new Sample(new float[] { 4 }, new float[] { 5, 6 }) }.Batches(2).Single();
        Assert.Equal([2, 3, 5, 6], vectors.Targets.ToArray());
        Assert.True(vectors.Labels.IsEmpty);
    }

    [Fact]
    public void SamplesThatDoNotFitEachOtherAreNamed()
    {
        IEnumerable<Sample> lengths = Samples(5).Append(new Sample(new float[3], 1));
        Assert.Contains("Sample 5: expected an input of 2 values with a class", Assert.Throws<ArgumentException>(() => lengths.Batches(3).Count()).Message);
        IEnumerable<Sample> kinds = Samples(1).Append(new Sample(new float[2], new float[4]));
        Assert.Contains("found an input of 2 values with a target of 4", Assert.Throws<ArgumentException>(() => kinds.Batches(3).Count()).Message);
    }

    [Fact]
    public void SamplesAreReadIntoMemory()
    {
        ArrayDataset dataset = Samples(5).ToDataset([2], classes: 3);
        Assert.Equal(5, dataset.Count);
        Assert.Equal(1, dataset.Label(4));
        Assert.Throws<ArgumentException>(() => Samples(5).ToDataset([2], classes: 2));
        Assert.Throws<ArgumentException>(() => Samples(5).ToDataset([3], classes: 3));
        Assert.Throws<ArgumentException>(() => Samples(5).ToDataset([2]));
        Assert.Throws<ArgumentException>(() => Samples(0).ToDataset([2], classes: 3));
        Assert.Equal(2, new[] { new Sample(new float[1], new float[2]) }.ToDataset([1]).TargetSize);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(1000)]
    public void TheShuffleBufferKeepsAllAndLimitsHowEarlyTheyCome(int capacity)
    {
        int[] shuffled = [.. Enumerable.Range(0, 500).ShuffleBuffer(capacity, seed: 1)];
        Assert.Equal(Enumerable.Range(0, 500), shuffled.Order());
        Assert.All(shuffled.Index(), item => Assert.True(item.Item <= item.Index + capacity));
        Assert.Equal(capacity == 1, shuffled.SequenceEqual(Enumerable.Range(0, 500)));
        Assert.Equal(shuffled, Enumerable.Range(0, 500).ShuffleBuffer(capacity, seed: 1));
        Assert.Equal(capacity == 1, shuffled.SequenceEqual(Enumerable.Range(0, 500).ShuffleBuffer(capacity, seed: 2)));
    }

    [Fact]
    public void TheShuffleBufferReadsNoMoreThanItNeeds()
    {
        int read = 0;
        IEnumerable<int> endless = Endless();
        Assert.Equal(10, endless.ShuffleBuffer(100, seed: 1).Take(10).Count());
        Assert.InRange(read, 100, 111);

        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return read++;
            }
        }
    }

    [Fact]
    public void PrefetchingKeepsOrderAndBound()
    {
        int produced = 0;
        int consumed = 0;
        foreach (int item in Counted().Prefetch(3))
        {
            Assert.Equal(consumed++, item);
            Assert.InRange(Volatile.Read(ref produced), consumed, consumed + 3 + 1);
        }

        Assert.Equal(200, consumed);

        IEnumerable<int> Counted()
        {
            for (int item = 0; item < 200; item++)
            {
                Interlocked.Increment(ref produced);
                yield return item;
            }
        }
    }

    [Fact]
    public void PrefetchingReadsOnAnotherThreadBeforeItIsAsked()
    {
        using var second = new ManualResetEventSlim();
        int producer = 0;
        using IEnumerator<int> items = Produce().Prefetch(1).GetEnumerator();
        Assert.True(items.MoveNext());
        Assert.True(second.Wait(TimeSpan.FromSeconds(30)));
        Assert.NotEqual(Environment.CurrentManagedThreadId, producer);

        IEnumerable<int> Produce()
        {
            producer = Environment.CurrentManagedThreadId;
            yield return 1;
            second.Set();
            yield return 2;
        }
    }

    [Fact]
    public void ExceptionsArriveBehindTheElementsBeforeThem()
    {
        using IEnumerator<int> items = Failing().Prefetch(8).GetEnumerator();
        Assert.True(items.MoveNext());
        Assert.True(items.MoveNext());
        Assert.Equal("file.png: damaged", Assert.Throws<InvalidDataException>(() => items.MoveNext()).Message);

        static IEnumerable<int> Failing()
        {
            yield return 1;
            yield return 2;
            throw new InvalidDataException("file.png: damaged");
        }
    }

    [Fact]
    public void PrefetchingIsCancelledWhileItWaits()
    {
        using var never = new ManualResetEventSlim();
        using var cancellation = new CancellationTokenSource();
        using IEnumerator<int> items = Waiting().Prefetch(1, cancellation.Token).GetEnumerator();
        Assert.True(items.MoveNext());
        cancellation.CancelAfter(20);
        Assert.ThrowsAny<OperationCanceledException>(() => items.MoveNext());

        IEnumerable<int> Waiting()
        {
            yield return 1;
            never.Wait(cancellation.Token);
            yield return 2;
        }
    }

    [Fact]
    public void WhoStopsEarlyStopsTheReader()
    {
        bool isDisposed = false;
        Assert.Equal(0, Endless().Prefetch(2).First());
        Assert.True(isDisposed);

        IEnumerable<int> Endless()
        {
            try
            {
                for (int item = 0; ; item++)
                {
                    yield return item;
                }
            }
            finally
            {
                isDisposed = true;
            }
        }
    }

    private static IEnumerable<Sample> Samples(int count) =>
        Enumerable.Range(0, count).Select(static sample => new Sample(new float[] { sample, 10 * sample }, sample % 3));
}
