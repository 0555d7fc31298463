using System.Security.Cryptography;

namespace Netwright.Runtime.Tests.Data;

public sealed class DrawnDigitsTests
{
    [Fact]
    public void EveryClassIsDrawnEquallyOften()
    {
        DrawnDigits digits = DrawnDigits.Create(trainCount: 100, testCount: 20);
        Assert.Equal(100, digits.Train.Count);
        Assert.Equal(20, digits.Test.Count);
        Assert.Equal([1, 28, 28], digits.Train.InputShape);
        Assert.All(Labels(digits.Train).CountBy(static label => label), static entry => Assert.Equal(10, entry.Value));
        Assert.All(Labels(digits.Test).CountBy(static label => label), static entry => Assert.Equal(2, entry.Value));
    }

    [Fact]
    public void ASeedGivesTheSameBytesOnEveryMachine()
    {
        byte[] pixels = [.. Pixels(DrawnDigits.Create(trainCount: 1000, testCount: 0, seed: 1).Train)];
        Assert.Equal("0e28e99af7dcd27d6119bb37a5ecd9075c3f3de79b3dbde722df7d3a7c48e4c3", Convert.ToHexStringLower(SHA256.HashData(pixels)));
    }

    [Fact]
    public void AnImageDoesNotDependOnTheirNumber()
    {
        DrawnDigits few = DrawnDigits.Create(trainCount: 12, testCount: 3, seed: 4);
        DrawnDigits many = DrawnDigits.Create(trainCount: 40, testCount: 30, seed: 4);
        Assert.Equal(few.Train.Pixels(11), many.Train.Pixels(11));
        Assert.Equal(few.Test.Pixels(2), many.Test.Pixels(2));
    }

    [Fact]
    public void SeedsAndPartsDiffer()
    {
        DrawnDigits one = DrawnDigits.Create(trainCount: 10, testCount: 10, seed: 1);
        DrawnDigits two = DrawnDigits.Create(trainCount: 10, testCount: 10, seed: 2);
        Assert.NotEqual(Pixels(one.Train), Pixels(two.Train));
        Assert.NotEqual(Pixels(one.Train), Pixels(one.Test));
    }

    /// <summary>The digits can be told apart: the nearest of 2,000 images is of the same class for nine of ten.</summary>
    [Fact]
    public void TheDigitsCanBeToldApart()
    {
        DrawnDigits digits = DrawnDigits.Create(trainCount: 2000, testCount: 200);
        int right = Enumerable.Range(0, 200).Count(i => NearestLabel(digits.Train, digits.Test.Pixels(i)) == digits.Test.Label(i));
        Assert.InRange(right, 180, 200);
    }

    [Fact]
    public void NegativeNumbersAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DrawnDigits.Create(trainCount: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DrawnDigits.Create(testCount: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DrawnDigits.Create(trainCount: int.MaxValue));
    }

    private static IEnumerable<int> Labels(ImageDataset images) => Enumerable.Range(0, images.Count).Select(images.Label);

    private static IEnumerable<byte> Pixels(ImageDataset images) =>
        Enumerable.Range(0, images.Count).SelectMany(i => images.Pixels(i).ToArray());

    private static int NearestLabel(ImageDataset images, ReadOnlySpan<byte> image)
    {
        (int label, int distance) = (-1, int.MaxValue);
        for (int i = 0; i < images.Count; i++)
        {
            int sum = 0;
            ReadOnlySpan<byte> other = images.Pixels(i);
            for (int p = 0; p < other.Length && sum < distance; p++)
            {
                sum += (image[p] - other[p]) * (image[p] - other[p]);
            }

            (label, distance) = sum < distance ? (images.Label(i), sum) : (label, distance);
        }

        return label;
    }
}
