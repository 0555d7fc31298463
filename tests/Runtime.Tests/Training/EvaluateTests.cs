using Netwright.Runtime.Tests.Losses;
using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Training;

public sealed class EvaluateTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(77)]
    public void Loss_accuracy_and_confusion_are_those_of_the_samples(int count)
    {
        var network = new DenseNetwork(6, 4, FinalActivation.Softmax, seed: 8);
        ToyDataset data = ToyDataset.Separable(count, 6, 4, seed: 3);
        Evaluation evaluation = network.Evaluate(data);
        int[,] expected = new int[4, 4];
        double loss = 0;
        float[] input = new float[6];
        for (int sample = 0; sample < count; sample++)
        {
            data.CopyInput(sample, input);
            expected[data.Label(sample), network.Classify(input)]++;
            loss -= Math.Log(network.Reference(input)[data.Label(sample)]) / count;
        }

        int right = 0;
        for (int actual = 0; actual < 4; actual++)
        {
            right += expected[actual, actual];
            for (int predicted = 0; predicted < 4; predicted++)
            {
                Assert.Equal(expected[actual, predicted], evaluation.Confusion![actual, predicted]);
            }
        }

        Assert.Equal(loss, evaluation.Loss, 1e-5);
        Assert.Equal((double)right / count, evaluation.Accuracy);
        Assert.Equal(count, evaluation.Confusion!.Total);
    }

    [Fact]
    public void Target_vectors_have_a_loss_only()
    {
        var network = new DenseNetwork(6, 2);
        ToyDataset data = ToyDataset.Random(1, 6, 2);
        float[] input = new float[6];
        float[] target = new float[2];
        data.CopyInput(0, input);
        data.CopyTarget(0, target);
        Evaluation evaluation = network.Evaluate(data);
        Assert.Equal(LossReference.MeanSquaredError(network.Reference(input), [target[0], target[1]]), evaluation.Loss, 1e-6);
        Assert.Null(evaluation.Accuracy);
        Assert.Null(evaluation.Confusion);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void Predictions_are_the_outputs_of_all_samples(int count)
    {
        var network = new DenseNetwork(6, 4, FinalActivation.Softmax, seed: 8);
        ToyDataset data = ToyDataset.Separable(count, 6, 4, seed: 3);
        Predictions predictions = network.Predict(data);
        Assert.Equal(count, predictions.Count);
        float[] input = new float[6];
        for (int sample = 0; sample < count; sample++)
        {
            data.CopyInput(sample, input);
            Assert.Equal(network.Reference(input), predictions.Output(sample).ToArray().Select(static value => (double)value), (a, b) => Math.Abs(a - b) < 1e-6);
            Assert.Equal((data.Label(sample), network.Classify(input)), (predictions.Label(sample), predictions.PredictedClass(sample)));
        }

        Assert.Equal(network.Evaluate(data).Accuracy, predictions.Confusion().Accuracy);
        Assert.Contains("takes inputs of 6", Assert.Throws<ArgumentException>(() => network.Predict(ToyDataset.Separable(3, 5, 4))).Message);
    }

    [Fact]
    public void It_gives_the_same_bits_on_any_number_of_threads()
    {
        ToyDataset data = ToyDataset.Separable(1000, 6, 4);
        double[] losses = [.. new[] { 1, 2, 5 }.Select(threads => new DenseNetwork(6, 4) { Threads = threads }.Evaluate(data).Loss)];
        Assert.Equal(losses[0], losses[1]);
        Assert.Equal(losses[0], losses[2]);
    }

    [Fact]
    public void A_network_that_gives_nan_classifies_nothing()
    {
        var network = new DenseNetwork(6, 4);
        network.Parameters[1].Set([0, float.NaN, 0, 0]);
        Evaluation evaluation = network.Evaluate(ToyDataset.Separable(20, 6, 4));
        Assert.True(double.IsNaN(evaluation.Loss));
        Assert.Equal(0.0, evaluation.Accuracy);
        Assert.Equal((20, 20), (evaluation.Confusion!.Unclassified, evaluation.Confusion.Total));
    }

    [Fact]
    public void Labels_out_of_range_are_named()
    {
        int[] labels = new int[50];
        labels[42] = 9;
        var data = new ToyDataset([6], new float[300], 4, labels);
        var exception = Assert.Throws<ArgumentException>(() => new DenseNetwork(6, 4).Evaluate(data));
        Assert.StartsWith("The label of sample 42 is 9; a dataset of 4 classes has labels from 0 to 3.", exception.Message);
    }

    [Fact]
    public void It_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            new DenseNetwork(6, 4).Evaluate(ToyDataset.Separable(20, 6, 4), cancellationToken: cancellation.Token));
    }

    [Fact]
    public void A_confusion_matrix_checks_classes()
    {
        var matrix = new ConfusionMatrix(3);
        Assert.Equal(0, matrix.Accuracy);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Add(3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Add(0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Add(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ConfusionMatrix(0));
    }
}
