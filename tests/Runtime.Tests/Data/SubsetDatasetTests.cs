namespace Netwright.Runtime.Tests.Data;

public sealed class SubsetDatasetTests
{
    private static readonly ArrayDataset Ten =
        new([1], Enumerable.Range(0, 10).Select(static i => (float)i).ToArray(), Enumerable.Range(0, 10).ToArray(), classes: 10);

    [Fact]
    public void SubsetReadsTheChosenSamples()
    {
        var subset = new SubsetDataset(Ten, [7, 7, 2]);
        Assert.Equal([7, 7, 2], Labels(subset));
        Assert.Equal(Ten.InputShape, subset.InputShape);
        Assert.Equal(10, subset.TargetSize);
        Assert.True(subset.IsLabelled);

        float[] input = new float[1];
        subset.CopyInput(2, input);
        Assert.Equal(2, input[0]);

        float[] target = new float[10];
        subset.CopyTarget(0, target);
        Assert.Equal(7, Array.IndexOf(target, 1));
    }

    [Fact]
    public void SliceAndTakeAreRanges()
    {
        Assert.Equal([3, 4], Labels(Ten.Slice(3, 2)));
        Assert.Equal([0, 1, 2], Labels(Ten.Take(3)));
        Assert.Equal([5], Labels(Ten.Slice(4, 3).Slice(1, 1)));
        Assert.Empty(Labels(Ten.Slice(10, 0)));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 11)]
    [InlineData(9, 2)]
    [InlineData(0, -1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void RangesOutsideAreRefused(int start, int count) => Assert.Throws<ArgumentOutOfRangeException>(() => Ten.Slice(start, count));

    [Fact]
    public void IndicesOutsideAreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new SubsetDataset(Ten, [0, 10]));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.3, 7)]
    [InlineData(1, 0)]
    public void SplitSharesTheSamplesOut(double fraction, int expectedFirst)
    {
        (Dataset first, Dataset second) = Ten.Split(fraction, seed: 5);
        Assert.Equal(expectedFirst, first.Count);
        Assert.Equal(Enumerable.Range(0, 10), Labels(first).Concat(Labels(second)).Order());
    }

    [Fact]
    public void SplitFollowsItsSeed()
    {
        Assert.Equal(Labels(Ten.Split(0.5, seed: 5).First), Labels(Ten.Split(0.5, seed: 5).First));
        Assert.NotEqual(Labels(Ten.Split(0.5, seed: 5).First), Labels(Ten.Split(0.5, seed: 6).First));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void FractionsOutsideAreRefused(double fraction) => Assert.Throws<ArgumentOutOfRangeException>(() => Ten.Split(fraction, seed: 1));

    private static IEnumerable<int> Labels(Dataset dataset) => Enumerable.Range(0, dataset.Count).Select(dataset.Label);
}
