using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Training;

public sealed class FitTests
{
    private const int Inputs = 8;
    private const int Classes = 4;

    private readonly ToyDataset _data = ToyDataset.Separable(500, Inputs, Classes);

    [Theory]
    [InlineData(FinalActivation.Softmax)]
    [InlineData(FinalActivation.None)]
    public void It_learns(FinalActivation activation)
    {
        var network = new DenseNetwork(Inputs, Classes, activation);
        ToyDataset validation = ToyDataset.Separable(200, Inputs, Classes, seed: 2);
        var options = new FitOptions { Epochs = 20, Optimizer = new Adam(0.05f), Validation = validation };
        History history = network.Fit(_data, options);
        Assert.Equal(20, history.Epochs.Count);
        Assert.True(history.Epochs[^1].Loss < history.Epochs[0].Loss / 2);
        Assert.True(history.Epochs[^1].Accuracy > 0.95);
        Assert.True(history.Epochs[^1].ValidationAccuracy > 0.9);

        Evaluation evaluation = network.Evaluate(validation);
        Assert.Equal(history.Epochs[^1].ValidationLoss, evaluation.Loss);
        Assert.Equal(history.Epochs[^1].ValidationAccuracy, evaluation.Accuracy);
    }

    [Fact]
    public void A_binary_network_learns()
    {
        ToyDataset data = ToyDataset.Separable(300, Inputs, 2);
        var network = new DenseNetwork(Inputs, 1, FinalActivation.Sigmoid);
        History history = network.Fit(data, new FitOptions { Epochs = 20, Optimizer = new Sgd(1, momentum: 0.9f) });
        Assert.True(history.Epochs[^1].Accuracy > 0.95);
        Assert.Equal(2, network.Evaluate(data).Confusion!.Classes);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(33)]
    [InlineData(300)]
    public void The_same_seed_gives_the_same_bits_on_any_number_of_threads(int batchSize)
    {
        float[][] weights = [.. new[] { 1, 2, 5 }.Select(threads =>
        {
            var network = new DenseNetwork(Inputs, Classes, FinalActivation.Softmax) { Threads = threads };
            network.Fit(_data, new FitOptions { Epochs = 1, BatchSize = batchSize });
            return network.Parameters[0].Values.ToArray();
        })];
        Assert.Equal(weights[0], weights[1]);
        Assert.Equal(weights[0], weights[2]);
    }

    [Fact]
    public void Another_seed_gives_another_order()
    {
        float[][] weights = [.. new[] { 1, 2 }.Select(seed =>
        {
            var network = new DenseNetwork(Inputs, Classes);
            network.Fit(_data, new FitOptions { Epochs = 1, Seed = seed });
            return network.Parameters[0].Values.ToArray();
        })];
        Assert.NotEqual(weights[0], weights[1]);
    }

    [Fact]
    public void Without_shuffling_it_is_the_plain_loop()
    {
        var network = new DenseNetwork(Inputs, Classes);
        network.Fit(_data, new FitOptions { Epochs = 1, BatchSize = 200, Shuffle = false });

        var byHand = new Trainer(new DenseNetwork(Inputs, Classes), new Adam(), new SoftmaxCrossEntropy());
        byHand.Step(_data, [.. Enumerable.Range(0, 200)]);
        byHand.Step(_data, [.. Enumerable.Range(200, 200)]);
        byHand.Step(_data, [.. Enumerable.Range(400, 100)]);
        Assert.Equal(byHand.Network.Parameters[0].Values.ToArray(), network.Parameters[0].Values.ToArray());
    }

    [Fact]
    public void The_epochs_loss_is_the_mean_over_its_samples()
    {
        // With a learning rate of 0 every step sees the same network.
        var network = new DenseNetwork(Inputs, Classes);
        Evaluation evaluation = network.Evaluate(_data);
        EpochResult epoch = Assert.Single(network.Fit(_data, new FitOptions { Epochs = 1, BatchSize = 48, Optimizer = new Sgd(0) }).Epochs);
        Assert.Equal(evaluation.Loss, epoch.Loss, 1e-6);
        Assert.Equal(evaluation.Accuracy, epoch.Accuracy);
    }

    [Fact]
    public void Progress_is_reported_at_least_at_both_ends_of_an_epoch()
    {
        var reports = new List<TrainingProgress>();
        History history = new DenseNetwork(Inputs, Classes).Fit(_data, new FitOptions { Epochs = 2 }, new Reporter(reports.Add));
        Assert.All(reports, static report => Assert.Equal((2, 8), (report.Epochs, report.Steps)));
        foreach (EpochResult epoch in history.Epochs)
        {
            TrainingProgress[] own = [.. reports.Where(report => report.Epoch == epoch.Epoch)];
            Assert.Equal(1, own[0].Step);
            Assert.Equal((8, epoch.Loss, epoch.Accuracy), (own[^1].Step, own[^1].Loss, own[^1].Accuracy));
        }
    }

    [Fact]
    public void Cancellation_keeps_the_steps_taken()
    {
        var options = new FitOptions { Epochs = 3, Shuffle = false };
        using var cancellation = new CancellationTokenSource();
        var network = new DenseNetwork(Inputs, Classes);
        var canceller = new Reporter(_ => cancellation.Cancel());
        Assert.Throws<OperationCanceledException>(() => network.Fit(_data, options, canceller, cancellation.Token));

        var byHand = new Trainer(new DenseNetwork(Inputs, Classes), new Adam(), new SoftmaxCrossEntropy());
        byHand.Step(_data, [.. Enumerable.Range(0, 64)]);
        Assert.Equal(byHand.Network.Parameters[0].Values.ToArray(), network.Parameters[0].Values.ToArray());
    }

    [Fact]
    public void Divergence_names_epoch_and_step()
    {
        float[] inputs = Samples.Uniform(200 * Inputs);
        inputs[150 * Inputs] = float.NaN;
        var data = new ToyDataset([Inputs], inputs, Classes, new int[200]);
        var exception = Assert.Throws<TrainingDivergedException>(() =>
            new DenseNetwork(Inputs, Classes).Fit(data, new FitOptions { BatchSize = 50, Shuffle = false }));
        Assert.Equal((1, 4L), (exception.Epoch, exception.Step));
        Assert.StartsWith("Training diverged in epoch 1, step 4: the loss is NaN.", exception.Message);
    }

    [Fact]
    public void One_optimizer_may_train_two_networks()
    {
        var options = new FitOptions { Epochs = 1, Optimizer = new Adam(0.01f) };
        var first = new DenseNetwork(Inputs, Classes);
        var second = new DenseNetwork(Inputs, Classes);
        first.Fit(_data, options);
        second.Fit(_data, options);
        Assert.Equal(first.Parameters[0].Values.ToArray(), second.Parameters[0].Values.ToArray());
    }

    [Fact]
    public void Data_that_does_not_fit_is_named_before_training()
    {
        var network = new DenseNetwork(Inputs, Classes);
        AssertRejected(ToyDataset.Separable(10, 9, Classes), "DenseNetwork takes inputs of 8; those of the dataset are 9.");
        AssertRejected(ToyDataset.Separable(10, Inputs, 3), "DenseNetwork has 4 outputs (4); the dataset has 3 classes.");
        AssertRejected(ToyDataset.Random(10, Inputs, 5), "DenseNetwork has 4 outputs (4); the dataset has target vectors of 5 values.");
        AssertRejected(new ToyDataset([Inputs], [], Classes, Array.Empty<int>()), "The dataset holds no samples.");

        void AssertRejected(ToyDataset data, string message)
        {
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => network.Fit(data)).Message);
            var options = new FitOptions { Validation = data };
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => network.Fit(_data, options)).Message);
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => network.Evaluate(data)).Message);
        }
    }

    [Fact]
    public void A_flat_input_takes_images_of_the_same_size()
    {
        var images = new ToyDataset([2, 2, 2], Samples.Uniform(20 * Inputs), Classes, new int[20]);
        Assert.Single(new DenseNetwork(Inputs, Classes).Fit(images, new FitOptions { Epochs = 1 }).Epochs);
    }

    [Fact]
    public void Options_out_of_range_are_named()
    {
        AssertRejected(new FitOptions { Epochs = 0 }, "FitOptions.Epochs must be at least 1; found 0.");
        AssertRejected(new FitOptions { BatchSize = -3 }, "FitOptions.BatchSize must be at least 1; found -3.");
        AssertRejected(new FitOptions { Optimizer = null! }, "FitOptions.Optimizer is null; leave it out for Adam.");

        void AssertRejected(FitOptions options, string message) =>
            Assert.Equal(message, Assert.Throws<ArgumentException>(() => new DenseNetwork(Inputs, Classes).Fit(_data, options)).Message);
    }

    [Fact]
    public void Softmax_cross_entropy_refuses_a_single_output()
    {
        ToyDataset data = ToyDataset.Random(10, Inputs, 1);
        var options = new FitOptions { Loss = new SoftmaxCrossEntropy() };
        var exception = Assert.Throws<ArgumentException>(() => new DenseNetwork(Inputs, 1).Fit(data, options));
        Assert.Contains("BinaryCrossEntropy", exception.Message);
    }

    [Theory]
    [InlineData(4, FinalActivation.Softmax, true, typeof(SoftmaxCrossEntropy))]
    [InlineData(4, FinalActivation.None, true, typeof(SoftmaxCrossEntropy))]
    [InlineData(4, FinalActivation.Softmax, false, typeof(SoftmaxCrossEntropy))]
    [InlineData(4, FinalActivation.None, false, typeof(MeanSquaredError))]
    [InlineData(4, FinalActivation.Sigmoid, false, typeof(BinaryCrossEntropy))]
    [InlineData(1, FinalActivation.None, true, typeof(BinaryCrossEntropy))]
    [InlineData(1, FinalActivation.None, false, typeof(MeanSquaredError))]
    public void The_default_loss_fits_network_and_data(int outputs, FinalActivation activation, bool labelled, Type expected)
    {
        Dataset data = labelled ? ToyDataset.Separable(4, Inputs, Math.Max(2, outputs)) : ToyDataset.Random(4, Inputs, outputs);
        Assert.IsType(expected, Loss.DefaultFor(new DenseNetwork(Inputs, outputs, activation).Info, data));
    }

    private sealed class Reporter(Action<TrainingProgress> report) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => report(value);
    }
}
