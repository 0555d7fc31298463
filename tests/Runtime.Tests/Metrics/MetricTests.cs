using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Metrics;

public sealed class MetricTests
{
    private const int Inputs = 6;

    [Theory]
    [InlineData(4, FinalActivation.Softmax)]
    [InlineData(4, FinalActivation.None)]
    [InlineData(2, FinalActivation.None)]
    [InlineData(2, FinalActivation.Softmax)]
    [InlineData(1, FinalActivation.Sigmoid)]
    public void Area_under_the_curve_is_the_share_of_pairs_in_order(int outputs, FinalActivation activation)
    {
        int classes = Math.Max(2, outputs);
        var network = new DenseNetwork(Inputs, outputs, activation);
        ToyDataset data = ToyDataset.Separable(90, Inputs, classes);
        double expected = classes == 2 ? PairsInOrder(network, data, 1) : Enumerable.Range(0, classes).Average(label => PairsInOrder(network, data, label));
        Assert.Equal(expected, network.Evaluate(data, metrics: [Metric.Auc()]).Metrics["auc"], 1e-6);
    }

    [Fact]
    public void Equal_outputs_share_their_ranks()
    {
        var network = new DenseNetwork(Inputs, 1, FinalActivation.Sigmoid);
        network.Parameters[0].Set(new float[Inputs]);
        Assert.Equal(0.5, network.Evaluate(ToyDataset.Separable(50, Inputs, 2), metrics: [Metric.Auc()]).Metrics["auc"]);
    }

    [Fact]
    public void Samples_of_one_class_have_no_curve()
    {
        var data = new ToyDataset([Inputs], Samples.Uniform(5 * Inputs), 2, new int[5]);
        Assert.True(double.IsNaN(new DenseNetwork(Inputs, 2).Evaluate(data, metrics: [Metric.Auc()]).Metrics["auc"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Top_k_counts_the_labels_among_the_greatest(int k)
    {
        var network = new DenseNetwork(Inputs, 4);
        ToyDataset data = ToyDataset.Separable(77, Inputs, 4);
        float[] input = new float[Inputs];
        int expected = 0;
        for (int sample = 0; sample < data.Count; sample++)
        {
            data.CopyInput(sample, input);
            float[] output = network.Forward(input);
            expected += output.OrderDescending().Take(k).Contains(output[data.Label(sample)]) ? 1 : 0;
        }

        Evaluation evaluation = network.Evaluate(data, metrics: [Metric.TopK(k)]);
        Assert.Equal((double)expected / data.Count, evaluation.Metrics[$"top{k}_accuracy"]);
        Assert.True(k != 1 || evaluation.Accuracy == evaluation.Metrics["top1_accuracy"]);
    }

    [Fact]
    public void Scores_of_classes_are_those_of_the_confusion_matrix()
    {
        Metric[] metrics = [Metric.Precision(), Metric.Recall(Averaging.Weighted), Metric.F1(Averaging.Micro), Metric.F1()];
        Evaluation evaluation = new DenseNetwork(Inputs, 4).Evaluate(ToyDataset.Separable(90, Inputs, 4), metrics: metrics);
        Assert.Equal(["precision", "recall_weighted", "f1_micro", "f1"], evaluation.Metrics.Keys);
        Assert.Equal(evaluation.Confusion!.Average(Averaging.Macro, static scores => scores.Precision), evaluation.Metrics["precision"]);
        Assert.Equal(evaluation.Accuracy!.Value, evaluation.Metrics["recall_weighted"], 1e-12);
        Assert.Equal(evaluation.Accuracy!.Value, evaluation.Metrics["f1_micro"], 1e-12);
    }

    [Fact]
    public void Errors_are_those_of_the_definitions()
    {
        var network = new DenseNetwork(Inputs, 3);
        ToyDataset data = ToyDataset.Random(37, Inputs, 3);
        double[][] outputs = [.. Enumerable.Range(0, data.Count).Select(sample => network.Reference(InputOf(data, sample)))];
        double[][] targets = [.. Enumerable.Range(0, data.Count).Select(sample => TargetOf(data, sample))];
        double[] differences = [.. outputs.Zip(targets).SelectMany(static pair => pair.First.Zip(pair.Second, static (x, t) => x - t))];
        double r2 = Enumerable.Range(0, 3).Average(feature =>
        {
            double mean = targets.Average(target => target[feature]);
            double residual = outputs.Zip(targets).Sum(pair => Math.Pow(pair.First[feature] - pair.Second[feature], 2));
            return 1 - (residual / targets.Sum(target => Math.Pow(target[feature] - mean, 2)));
        });

        Evaluation evaluation = network.Evaluate(data, metrics: [Metric.MeanAbsoluteError(), Metric.RootMeanSquaredError(), Metric.RSquared()]);
        Assert.Equal(differences.Average(Math.Abs), evaluation.Metrics["mae"], 1e-5);
        Assert.Equal(Math.Sqrt(differences.Average(static d => d * d)), evaluation.Metrics["rmse"], 1e-5);
        Assert.Equal(r2, evaluation.Metrics["r2"], 1e-3);
    }

    [Fact]
    public void Training_has_the_metrics_of_its_samples()
    {
        // With a learning rate of 0 every step sees the same network; the last batch is smaller, and no batch a multiple of sixteen.
        foreach (FinalActivation activation in new[] { FinalActivation.Softmax, FinalActivation.None })
        {
            var network = new DenseNetwork(Inputs, 4, activation);
            ToyDataset data = ToyDataset.Separable(91, Inputs, 4);
            Metric[] metrics = [Metric.Auc(), Metric.TopK(2), Metric.F1()];
            var options = new FitOptions { Epochs = 2, BatchSize = 25, Optimizer = new Sgd(0), Metrics = metrics, Validation = data };
            foreach (EpochResult epoch in network.Fit(data, options).Epochs)
            {
                Assert.Equal(3, epoch.Metrics.Count);
                Assert.All(epoch.Metrics, metric => Assert.Equal(epoch.ValidationMetrics[metric.Key], metric.Value, 1e-6));
            }
        }
    }

    [Fact]
    public void Metrics_that_do_not_fit_are_named()
    {
        var network = new DenseNetwork(Inputs, 4);
        ToyDataset labelled = ToyDataset.Separable(10, Inputs, 4);
        AssertRejected(labelled, [Metric.RSquared()], "The metric 'r2' needs target vectors; the dataset has classes.");
        AssertRejected(ToyDataset.Random(10, Inputs, 4), [Metric.F1()], "The metric 'f1' needs classes; the dataset has target vectors.");
        AssertRejected(labelled, [Metric.F1(), Metric.F1()], "Two metrics are named 'f1'.");
        Assert.Throws<ArgumentOutOfRangeException>(static () => Metric.TopK(0));

        void AssertRejected(ToyDataset data, Metric[] metrics, string message)
        {
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => network.Evaluate(data, metrics: metrics)).Message);
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => network.Fit(data, new FitOptions { Metrics = metrics })).Message);
        }
    }

    private static double PairsInOrder(DenseNetwork network, ToyDataset data, int positive)
    {
        double[] scores = [.. Enumerable.Range(0, data.Count).Select(sample => Score(network.Reference(InputOf(data, sample)), network.Info.FinalActivation, positive))];
        double right = 0;
        int pairs = 0;
        for (int first = 0; first < data.Count; first++)
        {
            for (int second = 0; second < data.Count; second++)
            {
                if (data.Label(first) == positive && data.Label(second) != positive)
                {
                    pairs++;
                    right += scores[first] > scores[second] ? 1 : scores[first] == scores[second] ? 0.5 : 0;
                }
            }
        }

        return right / pairs;
    }

    private static double Score(double[] output, FinalActivation activation, int positive) => output.Length == 1
        ? output[0]
        : activation == FinalActivation.None ? Math.Exp(output[positive]) / output.Sum(Math.Exp) : output[positive];

    private static float[] InputOf(ToyDataset data, int sample)
    {
        float[] input = new float[Inputs];
        data.CopyInput(sample, input);
        return input;
    }

    private static double[] TargetOf(ToyDataset data, int sample)
    {
        float[] target = new float[data.TargetSize];
        data.CopyTarget(sample, target);
        return [.. target.Select(static value => (double)value)];
    }
}
