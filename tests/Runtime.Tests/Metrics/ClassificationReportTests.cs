namespace Netwright.Runtime.Tests.Metrics;

public sealed class ClassificationReportTests
{
    /// <summary>The example of scikit-learn's documentation, with what it prints there.</summary>
    [Fact]
    public void It_is_what_scikit_learn_prints()
    {
        ConfusionMatrix matrix = Matrix(3, [0, 1, 2, 2, 2], [0, 0, 2, 2, 1]);
        Assert.Equal(
            """
                          precision    recall  f1-score   support

                 class 0       0.50      1.00      0.67         1
                 class 1       0.00      0.00      0.00         1
                 class 2       1.00      0.67      0.80         3

                accuracy                           0.60         5
               macro avg       0.50      0.56      0.49         5
            weighted avg       0.70      0.60      0.61         5

            """,
            matrix.Report(["class 0", "class 1", "class 2"]));
    }

    [Fact]
    public void Long_names_widen_the_first_column()
    {
        string[] lines = Matrix(2, [0, 1], [0, 1]).Report(["a very long name of a class", "b"], digits: 4).Split('\n');
        Assert.Equal("                             precision    recall  f1-score   support", lines[0]);
        Assert.Equal("a very long name of a class     1.0000    1.0000    1.0000         1", lines[2]);
    }

    [Fact]
    public void Classes_that_do_not_occur_are_left_out()
    {
        ConfusionMatrix matrix = Matrix(4, [0, 0, 3], [0, 2, 3]);
        Assert.Equal([0, 2, 3], matrix.OccurringClasses);
        Assert.DoesNotContain("\n           1 ", matrix.Report());
        Assert.Equal((1 + 0 + 1) / 3.0, matrix.Average(Averaging.Macro, static scores => scores.Precision), 1e-12);
    }

    [Fact]
    public void Averages_are_those_of_the_definitions()
    {
        ConfusionMatrix matrix = Matrix(3, [0, 1, 2, 2, 2], [0, 0, 2, 2, 1]);
        Assert.Equal(0.6, matrix.Average(Averaging.Micro, static scores => scores.F1), 1e-12);
        Assert.Equal(((2.0 / 3) + 0 + 0.8) / 3, matrix.Average(Averaging.Macro, static scores => scores.F1), 1e-12);
        Assert.Equal(((2.0 / 3) + 0 + (3 * 0.8)) / 5, matrix.Average(Averaging.Weighted, static scores => scores.F1), 1e-12);
    }

    [Fact]
    public void Samples_without_a_class_count_as_missed()
    {
        ConfusionMatrix matrix = Matrix(2, [0, 0, 1], [0, -1, 1]);
        Assert.Equal(new ClassScores(1, 0.5, 2), matrix.ScoresOf(0));
        Assert.Equal(1, matrix.Unclassified);
        Assert.Equal(2.0 / 3, matrix.Accuracy, 1e-12);
    }

    [Fact]
    public void Names_must_be_those_of_all_classes() =>
        Assert.StartsWith("Expected names of 3 classes, found 1.", Assert.Throws<ArgumentException>(() => new ConfusionMatrix(3).Report(["a"])).Message);

    private static ConfusionMatrix Matrix(int classes, int[] actual, int[] predicted)
    {
        var matrix = new ConfusionMatrix(classes);
        foreach ((int label, int found) in actual.Zip(predicted))
        {
            matrix.Add(label, found);
        }

        return matrix;
    }
}
