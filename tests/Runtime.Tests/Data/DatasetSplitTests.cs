namespace Netwright.Runtime.Tests.Data;

public sealed class DatasetSplitTests
{
    // 50 of class 0, 30 of class 1, 13 of class 2.
    private static readonly int[] Classes = [.. Enumerable.Range(0, 93).Select(static sample => sample < 50 ? 0 : sample < 80 ? 1 : 2)];

    private static readonly ArrayDataset Unbalanced = new([1], Enumerable.Range(0, 93).Select(static sample => (float)sample).ToArray(), Classes, classes: 3);

    private static readonly ArrayDataset Vectors = new([1], new float[5], new float[5], targetSize: 1);

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.17)]
    [InlineData(0.0)]
    [InlineData(1.0)]
    public void AStratifiedSplitKeepsTheSharesOfTheClasses(double fraction)
    {
        (Dataset first, Dataset second) = Unbalanced.StratifiedSplit(fraction, seed: 3);

        Assert.Equal((int)Math.Round(93 * fraction), second.Count);
        Assert.Equal(Enumerable.Range(0, 93), Samples(first).Concat(Samples(second)).Order());
        foreach ((int label, int size) in new[] { (0, 50), (1, 30), (2, 13) })
        {
            Assert.InRange(Samples(second).Count(sample => Classes[sample] == label), Math.Floor(size * fraction), Math.Ceiling(size * fraction));
        }
    }

    [Fact]
    public void AStratifiedSplitFollowsItsSeedAndIsInRandomOrder()
    {
        Assert.Equal(Samples(Unbalanced.StratifiedSplit(0.3, seed: 3).Second), Samples(Unbalanced.StratifiedSplit(0.3, seed: 3).Second));
        Assert.NotEqual(Samples(Unbalanced.StratifiedSplit(0.3, seed: 3).Second), Samples(Unbalanced.StratifiedSplit(0.3, seed: 4).Second));
        int[] first = Samples(Unbalanced.StratifiedSplit(0.3, seed: 3).First);
        Assert.NotEqual(first.Order(), first);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(93)]
    public void EachSampleIsValidatedOnOnce(int folds)
    {
        foreach (IReadOnlyList<Fold> dealt in new[] { Unbalanced.KFold(folds, seed: 1), Unbalanced.StratifiedKFold(folds, seed: 1) })
        {
            Assert.Equal(folds, dealt.Count);
            Assert.Equal(Enumerable.Range(0, 93), dealt.SelectMany(static fold => Samples(fold.Validation)).Order());
            Assert.All(dealt, fold =>
            {
                Assert.InRange(fold.Validation.Count, 93 / folds, (93 / folds) + 1);
                Assert.Equal(Enumerable.Range(0, 93), Samples(fold.Train).Concat(Samples(fold.Validation)).Order());
            });
        }
    }

    [Fact]
    public void StratifiedFoldsKeepTheSharesOfTheClasses() => Assert.All(
        Unbalanced.StratifiedKFold(5, seed: 2),
        static fold =>
        {
            int[] counts = [.. Enumerable.Range(0, 3).Select(label => Samples(fold.Validation).Count(sample => Classes[sample] == label))];
            Assert.Equal(10, counts[0]);
            Assert.Equal(6, counts[1]);
            Assert.InRange(counts[2], 2, 3);
        });

    [Fact]
    public void FoldsFollowTheirSeed()
    {
        Assert.Equal(Samples(Unbalanced.KFold(3, seed: 1)[0].Train), Samples(Unbalanced.KFold(3, seed: 1)[0].Train));
        Assert.NotEqual(Samples(Unbalanced.KFold(3, seed: 1)[0].Train), Samples(Unbalanced.KFold(3, seed: 2)[0].Train));
    }

    [Fact]
    public void WhatCannotBeSplitIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Unbalanced.KFold(1, seed: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Unbalanced.StratifiedKFold(94, seed: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Unbalanced.StratifiedSplit(1.01, seed: 1));
        Assert.Throws<InvalidOperationException>(() => Vectors.StratifiedSplit(0.5, seed: 1));
        Assert.Throws<InvalidOperationException>(() => Vectors.StratifiedKFold(2, seed: 1));
    }

    private static int[] Samples(Dataset dataset) => [.. Enumerable.Range(0, dataset.Count).Select(index =>
    {
        float[] input = new float[1];
        dataset.CopyInput(index, input);
        return (int)input[0];
    })];
}
