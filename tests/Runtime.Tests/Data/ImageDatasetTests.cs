namespace Netwright.Runtime.Tests.Data;

public sealed class ImageDatasetTests
{
    private static readonly byte[] Pixels = [0, 51, 102, 255, 255, 204, 153, 0];

    [Fact]
    public void BytesBecomeTheUnitRange()
    {
        var dataset = new ImageDataset([1, 2, 2], Pixels, new[] { 1, 0 }, classes: 2);
        float[] input = new float[4];
        dataset.CopyInput(1, input);

        Assert.Equal(2, dataset.Count);
        Assert.Equal([1, 0.8f, 0.6f, 0], input);
        Assert.Equal([255, 204, 153, 0], dataset.Pixels(1).ToArray());
        Assert.Equal(1, dataset.Label(0));
    }

    [Fact]
    public void EachChannelIsNormalisedForItself()
    {
        var normalization = new PixelNormalization([0.5f, 0], [0.5f, 2]);
        var dataset = new ImageDataset([2, 2, 2], Pixels, new[] { 0 }, classes: 1, normalization);
        float[] input = new float[8];
        dataset.CopyInput(0, input);

        float[] expected = [-1, -0.6f, -0.2f, 1, 0.5f, 0.4f, 0.3f, 0];
        Assert.Equal(expected.Length, input.Length);
        Assert.All(expected.Zip(input), static pair => Assert.Equal(pair.First, pair.Second, 1e-6f));
    }

    [Fact]
    public void ASingleImageIsNormalisedAsTheDatasetDoes()
    {
        var normalization = new PixelNormalization([0.3f, 0.6f], [0.2f, 0.7f]);
        var dataset = new ImageDataset([2, 2, 2], Pixels, new[] { 0 }, classes: 1, normalization);
        float[] expected = new float[8];
        dataset.CopyInput(0, expected);

        float[] actual = new float[8];
        dataset.Normalization.Apply(dataset.Pixels(0), actual);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void NormalizationCanBeReplaced()
    {
        var dataset = new ImageDataset([1, 2, 4], Pixels, new[] { 0 }, classes: 1).WithNormalization(new PixelNormalization([1], [1]));
        float[] input = new float[8];
        dataset.CopyInput(0, input);
        Assert.Equal(-1, input[0]);
        Assert.Equal(0, input[3]);
    }

    [Fact]
    public void WhatDoesNotFitIsRefused()
    {
        Assert.Throws<ArgumentException>(() => new ImageDataset([1, 2, 2], Pixels, new[] { 0 }, classes: 2));
        Assert.Throws<ArgumentException>(() => new ImageDataset([1, 2, 2], Pixels, new[] { 0, 2 }, classes: 2));
        Assert.Throws<ArgumentException>(() => new ImageDataset([2, 4], Pixels, new[] { 0 }, classes: 2));
        Assert.Throws<ArgumentException>(
            () => new ImageDataset([1, 2, 2], Pixels, new[] { 0, 1 }, classes: 2, new PixelNormalization([0, 0, 0], [1, 1, 1])));
    }

    [Fact]
    public void NormalizationsThatDivideByNothingAreRefused()
    {
        Assert.Throws<ArgumentException>(() => new PixelNormalization([0], [0]));
        Assert.Throws<ArgumentException>(() => new PixelNormalization([float.NaN], [1]));
        Assert.Throws<ArgumentException>(() => new PixelNormalization([0, 0], [1]));
        Assert.Throws<ArgumentException>(() => new PixelNormalization([], []));
        Assert.Throws<ArgumentException>(() => new PixelNormalization([0, 0], [1, 1]).Apply(new byte[3], new float[3]));
        Assert.Throws<ArgumentException>(() => PixelNormalization.UnitRange.Apply(new byte[3], new float[4]));
    }
}
