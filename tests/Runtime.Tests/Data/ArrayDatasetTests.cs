namespace Netwright.Runtime.Tests.Data;

public sealed class ArrayDatasetTests
{
    private static readonly float[] Inputs = [1, 2, 3, 4, 5, 6];

    [Fact]
    public void LabelledSamplesAreReadByIndex()
    {
        var dataset = new ArrayDataset([2], Inputs, new[] { 2, 0, 1 }, classes: 3);
        Span<float> input = stackalloc float[2];
        Span<float> target = stackalloc float[3];
        dataset.CopyInput(1, input);
        dataset.CopyTarget(0, target);

        Assert.Equal(3, dataset.Count);
        Assert.Equal(3, dataset.TargetSize);
        Assert.True(dataset.IsLabelled);
        Assert.Equal([3, 4], input);
        Assert.Equal([0, 0, 1], target);
        Assert.Equal(1, dataset.Label(2));
    }

    [Fact]
    public void TargetVectorsAreReadByIndex()
    {
        var dataset = new ArrayDataset([3], Inputs, new float[] { 7, 8 }, targetSize: 1);
        Span<float> target = stackalloc float[1];
        dataset.CopyTarget(1, target);

        Assert.Equal(2, dataset.Count);
        Assert.False(dataset.IsLabelled);
        Assert.Equal([8], target);
        Assert.Throws<InvalidOperationException>(() => dataset.Label(0));
    }

    [Fact]
    public void LengthsThatDoNotFitAreNamed()
    {
        var exception = Assert.Throws<ArgumentException>(() => new ArrayDataset([2], Inputs, new[] { 0, 0 }, classes: 1));
        Assert.Contains("Expected 2 inputs, one per target, of 2 = 4 elements; found 6 elements.", exception.Message);
        Assert.Throws<ArgumentException>(() => new ArrayDataset([4], Inputs, new float[2], targetSize: 1));
        Assert.Throws<ArgumentException>(() => new ArrayDataset([0], Array.Empty<float>(), new int[2], classes: 1));
    }

    [Fact]
    public void TargetsThatAreNoWholeVectorsAreNamed()
    {
        var exception = Assert.Throws<ArgumentException>(() => new ArrayDataset([2], Inputs, new float[5], targetSize: 2));
        Assert.Contains("Expected target vectors of 2 floats, found 5 floats.", exception.Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void LabelsOutOfRangeAreNamed(int label)
    {
        var exception = Assert.Throws<ArgumentException>(() => new ArrayDataset([2], Inputs, new[] { 0, label, 2 }, classes: 3));
        Assert.Contains($"Label of sample 1: expected a class from 0 to 2, found {label}.", exception.Message);
    }

    [Fact]
    public void ReadingOutsideIsRefused()
    {
        var dataset = new ArrayDataset([2], Inputs, new[] { 0, 1, 2 }, classes: 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.CopyInput(3, new float[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.CopyInput(-1, new float[2]));
        Assert.Throws<ArgumentException>(() => dataset.CopyInput(0, new float[3]));
        Assert.Throws<ArgumentException>(() => dataset.CopyTarget(0, new float[2]));
    }
}
