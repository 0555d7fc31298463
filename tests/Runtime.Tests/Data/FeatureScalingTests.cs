namespace Netwright.Runtime.Tests.Data;

public sealed class FeatureScalingTests
{
    private static readonly ArrayDataset Flat = new([2], new float[] { 1, 7, 3, 7, 5, 7, 7, 7 }, new float[4], targetSize: 1);

    [Fact]
    public void StandardisationGivesMeanZeroAndDeviationOne()
    {
        var scaling = FeatureScaling.Standardize(Flat);
        Assert.Equal([4, 7], scaling.Offset);
        Assert.Equal([MathF.Sqrt(5), 1], scaling.Scale);
        Assert.Equal([-3 / MathF.Sqrt(5), 0], Input(scaling.Apply(Flat), 0));
    }

    [Fact]
    public void NormalisationGivesTheUnitRange()
    {
        var scaling = FeatureScaling.Normalize(Flat);
        Assert.Equal([1, 7], scaling.Offset);
        Assert.Equal([6, 1], scaling.Scale);
        Assert.Equal([1, 0], Input(scaling.Apply(Flat), 3));
    }

    [Fact]
    public void AnotherDatasetIsScaledByTheTrainingPart()
    {
        var other = new ArrayDataset([2], new float[] { 10, 9 }, new[] { 0 }, classes: 1);
        Dataset scaled = FeatureScaling.Normalize(Flat).Apply(other);
        Assert.Equal([1.5f, 2], Input(scaled, 0));
        Assert.True(scaled.IsLabelled);
        Assert.Equal(1, scaled.Count);
    }

    [Fact]
    public void ImagesAreScaledByChannelAndSequencesByFeature()
    {
        float[] values = [1, 3, 1, 3, 10, 10, 30, 30];
        var images = FeatureScaling.Standardize(new ArrayDataset([2, 2, 2], values, new[] { 0 }, classes: 1));
        Assert.Equal([2, 20], images.Offset);
        Assert.Equal([1, 10], images.Scale);
        var sequences = FeatureScaling.Normalize(new ArrayDataset([4, 2], values, new[] { 0 }, classes: 1));
        Assert.Equal([1, 3], sequences.Offset);
        Assert.Equal([29, 27], sequences.Scale);
        float[] step = [.. values];
        sequences.Apply(step, [4, 2]);
        Assert.Equal([0, 0, 0, 0, 9 / 29f, 7 / 27f, 1, 1], step);
    }

    [Fact]
    public void MissingValuesBecomeTheMean()
    {
        var dataset = new ArrayDataset([1], new float[] { 2, float.NaN, 4 }, new[] { 0, 0, 0 }, classes: 1);
        var scaling = FeatureScaling.Standardize(dataset);
        Assert.Equal([3], scaling.Offset);
        Assert.Equal([0], Input(scaling.Apply(dataset), 1));
    }

    [Fact]
    public void WhatDoesNotFitIsRefused()
    {
        var scaling = FeatureScaling.Standardize(Flat);
        Assert.Throws<ArgumentException>(() => scaling.Apply(new ArrayDataset([3], new float[3], new[] { 0 }, classes: 1)));
        Assert.Throws<ArgumentException>(() => scaling.Apply(new float[3], [2]));
        Assert.Throws<ArgumentException>(() => FeatureScaling.Standardize(Flat.Take(0)));
        Assert.Throws<ArgumentException>(() => new FeatureScaling([0], [0]));
        Assert.Throws<ArgumentException>(() => new FeatureScaling([0, 1], [1]));
        Assert.Throws<ArgumentException>(() => new FeatureScaling([float.NaN], [1]));
    }

    [Fact]
    public void OneHotVectorsAreEncodedAndDecoded()
    {
        float[] vectors = OneHot.Encode([2, 0], classes: 3);
        Assert.Equal([0, 0, 1, 1, 0, 0], vectors);
        Assert.Equal([2, 0], OneHot.Decode(vectors, classes: 3));
        Assert.Equal([1, 0], OneHot.Decode([0.2f, 0.5f, 0.5f, 0.4f, 0.1f, 0.3f], classes: 3));
        Assert.Throws<ArgumentException>(() => OneHot.Encode([3], classes: 3));
        Assert.Throws<ArgumentException>(() => OneHot.Decode(vectors, classes: 4));
    }

    private static float[] Input(Dataset dataset, int index)
    {
        float[] input = new float[dataset.InputShape.Size];
        dataset.CopyInput(index, input);
        return input;
    }
}
