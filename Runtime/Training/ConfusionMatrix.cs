namespace Netwright;

/// <summary>How often samples of each class were taken for each class.</summary>
public sealed class ConfusionMatrix
{
    private readonly int[,] _counts;
    private readonly int[] _unclassified;

    /// <summary>Makes a matrix in which nothing is counted yet.</summary>
    /// <param name="classes">The number of classes.</param>
    public ConfusionMatrix(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        _counts = new int[classes, classes];
        _unclassified = new int[classes];
        Classes = classes;
    }

    /// <summary>The number of classes.</summary>
    public int Classes { get; }

    /// <summary>The number of samples.</summary>
    public int Total { get; private set; }

    /// <summary>The samples that got no class because an output was NaN; they are in <see cref="Total"/> and count as wrong.</summary>
    public int Unclassified => _unclassified.Sum();

    /// <summary>The share of all samples that was classified right; 0 if there are none.</summary>
    public double Accuracy => Total == 0 ? 0 : (double)Enumerable.Range(0, Classes).Sum(index => _counts[index, index]) / Total;

    /// <summary>The samples of class <paramref name="actual"/> that were taken for <paramref name="predicted"/>.</summary>
    public int this[int actual, int predicted] => _counts[actual, predicted];

    /// <summary>Precision, recall and number of samples of a class.</summary>
    public ClassScores ScoresOf(int label)
    {
        int right = _counts[label, label];
        int predicted = PredictedAs(label);
        int support = _unclassified[label] + Enumerable.Range(0, Classes).Sum(other => _counts[label, other]);
        return new ClassScores(predicted == 0 ? 0 : (double)right / predicted, support == 0 ? 0 : (double)right / support, support);
    }

    /// <summary>
    /// The mean of a score over the classes. As in scikit-learn, classes that no sample has and none was taken for are left out.
    /// </summary>
    /// <param name="averaging">How the classes are weighted.</param>
    /// <param name="score">The score: <c>scores => scores.F1</c>.</param>
    public double Average(Averaging averaging, Func<ClassScores, double> score)
    {
        ArgumentNullException.ThrowIfNull(score);
        if (averaging == Averaging.Micro)
        {
            int right = Enumerable.Range(0, Classes).Sum(label => _counts[label, label]);
            int predicted = Total - Unclassified;
            return score(new ClassScores(predicted == 0 ? 0 : (double)right / predicted, Accuracy, Total));
        }

        ClassScores[] all = [.. OccurringClasses.Select(ScoresOf)];
        double weights = all.Sum(WeightOf);
        return weights == 0 ? 0 : all.Sum(scores => WeightOf(scores) * score(scores)) / weights;

        double WeightOf(ClassScores scores) => averaging == Averaging.Macro ? 1 : scores.Support;
    }

    /// <summary>Precision, recall, F1 and number of samples of each class and on average, as scikit-learn's <c>classification_report</c>.</summary>
    /// <param name="names">The names of the classes; if null, their numbers.</param>
    /// <param name="digits">The digits behind the point.</param>
    /// <exception cref="ArgumentException">There are not as many names as classes.</exception>
    public string Report(IReadOnlyList<string>? names = null, int digits = 2) => new ClassificationReport(this, names, digits).ToString();

    /// <summary>The classes that some sample has or was taken for.</summary>
    internal IEnumerable<int> OccurringClasses =>
        Enumerable.Range(0, Classes).Where(label => ScoresOf(label).Support > 0 || PredictedAs(label) > 0);

    private int PredictedAs(int label) => Enumerable.Range(0, Classes).Sum(other => _counts[other, label]);

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
            _unclassified[actual]++;
        }
        else
        {
            _counts[actual, predicted]++;
        }
    }
}
