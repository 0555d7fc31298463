namespace Netwright;

/// <summary>How often samples of each class were taken for each class.</summary>
public sealed class ConfusionMatrix
{
    private readonly int[,] _counts;

    /// <summary>Makes a matrix in which nothing is counted yet.</summary>
    /// <param name="classes">The number of classes.</param>
    public ConfusionMatrix(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        _counts = new int[classes, classes];
        Classes = classes;
    }

    /// <summary>The number of classes.</summary>
    public int Classes { get; }

    /// <summary>The number of samples.</summary>
    public int Total { get; private set; }

    /// <summary>The samples that got no class because an output was NaN; they are in <see cref="Total"/> and count as wrong.</summary>
    public int Unclassified { get; private set; }

    /// <summary>The share of all samples that was classified right; 0 if there are none.</summary>
    public double Accuracy => Total == 0 ? 0 : (double)Enumerable.Range(0, Classes).Sum(index => _counts[index, index]) / Total;

    /// <summary>The samples of class <paramref name="actual"/> that were taken for <paramref name="predicted"/>.</summary>
    public int this[int actual, int predicted] => _counts[actual, predicted];

    /// <summary>Counts a sample.</summary>
    /// <param name="actual">Its class.</param>
    /// <param name="predicted">The class it was taken for, −1 if none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A class does not exist.</exception>
    public void Add(int actual, int predicted)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(actual);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(actual, Classes);
        ArgumentOutOfRangeException.ThrowIfLessThan(predicted, Classifier.None);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(predicted, Classes);
        Total++;
        if (predicted == Classifier.None)
        {
            Unclassified++;
        }
        else
        {
            _counts[actual, predicted]++;
        }
    }
}
