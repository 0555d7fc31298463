using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Training;

/// <summary>Validation split, class weights, schedules, clipping and penalties in <c>Network.Fit</c>.</summary>
public sealed class FitOptionTests
{
    private const int Inputs = 8;
    private const int Classes = 4;

    private readonly ToyDataset _data = ToyDataset.Separable(200, Inputs, Classes);

    [Fact]
    public void A_validation_split_is_a_seeded_split()
    {
        var split = new DenseNetwork(Inputs, Classes);
        History history = split.Fit(_data, new FitOptions { Epochs = 2, ValidationSplit = 0.25, Seed = 5 });
        (Dataset train, Dataset validation) = _data.Split(0.25, 5);
        var byHand = new DenseNetwork(Inputs, Classes);
        History expected = byHand.Fit(train, new FitOptions { Epochs = 2, Validation = validation, Seed = 5 });
        Assert.Equal(50, validation.Count);
        Assert.Equal(byHand.Parameters[0].Values.ToArray(), split.Parameters[0].Values.ToArray());
        Assert.Equal(expected.Epochs[1].ValidationLoss, history.Epochs[1].ValidationLoss);
    }

    [Fact]
    public void Class_weights_are_those_of_the_loss_in_training_alone()
    {
        float[] weights = [1, 0.5f, 3, 0];
        var options = new FitOptions { Epochs = 2, ClassWeights = weights, Validation = _data };
        (float[] parameters, History history) = Train(options);
        (float[] expected, _) = Train(new FitOptions { Epochs = 2, Loss = new SoftmaxCrossEntropy(classWeights: weights) });
        Assert.Equal(expected, parameters);
        var network = new DenseNetwork(Inputs, Classes);
        network.Fit(_data, options);
        Assert.Equal(network.Evaluate(_data).Loss, history.Epochs[^1].ValidationLoss);
    }

    [Fact]
    public void Class_weights_of_a_binary_network_are_two()
    {
        ToyDataset data = ToyDataset.Separable(100, Inputs, 2);
        var weighted = new DenseNetwork(Inputs, 1, FinalActivation.Sigmoid);
        weighted.Fit(data, new FitOptions { Epochs = 1, ClassWeights = [0.5f, 2] });
        var byHand = new DenseNetwork(Inputs, 1, FinalActivation.Sigmoid);
        byHand.Fit(data, new FitOptions { Epochs = 1, Loss = new BinaryCrossEntropy(positiveWeight: 2, negativeWeight: 0.5f) });
        Assert.Equal(byHand.Parameters[0].Values.ToArray(), weighted.Parameters[0].Values.ToArray());
    }

    [Fact]
    public void A_schedule_sets_the_rate_of_each_step_and_leaves_the_optimizers()
    {
        var rates = new RateList();
        var optimizer = new Sgd(0.5f);
        var options = new FitOptions
        {
            Epochs = 3,
            BatchSize = 100,
            Optimizer = optimizer,
            Callbacks = [rates],
            Schedule = new WarmUp(2, new StepDecay(1, 0.5), start: 0.5),
        };
        (_, History history) = Train(options);
        Assert.Equal([0.25f, 0.375f, 0.25f, 0.25f, 0.125f, 0.125f], rates.Rates);
        Assert.Equal([0.375f, 0.25f, 0.125f], history.Epochs.Select(static epoch => epoch.LearningRate));
        Assert.Equal(0.5f, optimizer.LearningRate);
    }

    [Fact]
    public void A_plateau_lowers_the_rate()
    {
        // Nothing is learned at a rate that small, so the loss stands still.
        (_, History history) = Train(new FitOptions { Epochs = 6, Optimizer = new Sgd(1e-6f), Schedule = new ReduceOnPlateau(Measure.Loss, 0.5, patience: 1) });
        Assert.Equal([1e-6f, 1e-6f, 1e-6f, 5e-7f, 5e-7f, 2.5e-7f], history.Epochs.Select(static epoch => epoch.LearningRate), static (a, b) => Math.Abs(a - b) < 1e-12f);
    }

    [Fact]
    public void Clipping_keeps_the_norm_and_the_values()
    {
        var trainer = new Trainer(new DenseNetwork(Inputs, Classes), new Sgd(0), new SoftmaxCrossEntropy()) { Clipping = GradientClipping.ByNorm(0.01f) };
        trainer.Step(_data, [1, 2, 3]);
        double squares = trainer.Network.Parameters.Sum(parameter => trainer.Gradient(parameter).ToArray().Sum(static value => (double)value * value));
        Assert.Equal(0.01, Math.Sqrt(squares), 1e-6);

        trainer = new Trainer(new DenseNetwork(Inputs, Classes), new Sgd(0), new SoftmaxCrossEntropy()) { Clipping = GradientClipping.ByValue(0.01f) };
        trainer.Step(_data, [1, 2, 3]);
        Assert.Equal(0.01f, trainer.Network.Parameters.Max(parameter => trainer.Gradient(parameter).ToArray().Max(Math.Abs)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => GradientClipping.ByNorm(0));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(5000)]
    public void Conditioning_has_the_same_bits_on_any_number_of_threads(int inputs)
    {
        ToyDataset data = ToyDataset.Separable(64, inputs, Classes);
        float[][] weights = [.. new[] { 1, 2, 5 }.Select(threads =>
        {
            var network = new DenseNetwork(inputs, Classes) { Threads = threads };
            network.Fit(data, new FitOptions { Epochs = 1, BatchSize = 20, Clipping = GradientClipping.ByNorm(0.1f), Regularization = new Regularization(0.01f, 0.02f) });
            return network.Parameters[0].Values.ToArray();
        })];
        Assert.Equal(weights[0], weights[1]);
        Assert.Equal(weights[0], weights[2]);
    }

    [Fact]
    public void Penalties_draw_weights_to_zero_but_not_biases()
    {
        var network = new DenseNetwork(Inputs, Classes);
        network.Parameters["dense1.bias"].Set([1, 2, 3, 4]);
        float[] before = network.Parameters["dense1.weight"].Values.ToArray();
        var plain = new Trainer(network, new Sgd(0), new SoftmaxCrossEntropy());
        plain.Step(_data, [0, 1]);
        var penalized = new Trainer(network, new Sgd(0), new SoftmaxCrossEntropy()) { Regularization = new Regularization(l1: 0.5f, l2: 0.25f) };
        penalized.Step(_data, [0, 1]);
        Assert.Equal(plain.Gradient(network.Parameters[1]).ToArray(), penalized.Gradient(network.Parameters[1]).ToArray());
        float[] gradient = plain.Gradient(network.Parameters[0]).ToArray();
        float[] expected = [.. gradient.Zip(before, static (g, w) => g + (0.5f * Math.Sign(w)) + (0.5f * w))];
        Assert.Equal(expected, penalized.Gradient(network.Parameters[0]).ToArray(), static (a, b) => Math.Abs(a - b) < 1e-6f);
    }

    [Fact]
    public void Options_that_do_not_fit_are_named()
    {
        AssertRejected(new FitOptions { ValidationSplit = 1 }, "FitOptions.ValidationSplit must be from 0 to below 1; found 1.");
        AssertRejected(new FitOptions { ValidationSplit = 0.1, Validation = _data }, "FitOptions has both Validation and ValidationSplit; set one of them.");
        AssertRejected(new FitOptions { Metrics = null! }, "FitOptions.Metrics is null; leave it out for none.");
        AssertRejected(new FitOptions { ClassWeights = [1, 2] }, "Expected a class weight for each of the 4 values of the output 'output' of DenseNetwork, found 2.");
        AssertRejected(
            new FitOptions { Loss = new Hinge(), ClassWeights = [1, 2, 3, 4] }, "Hinge takes no class weights; SoftmaxCrossEntropy and BinaryCrossEntropy do.");
        AssertRejected(
            new FitOptions { Schedule = new ReduceOnPlateau(Measure.ValidationLoss) },
            "ReduceOnPlateau looks at val_loss, but neither FitOptions.Validation nor ValidationSplit is set.");
        AssertRejected(
            new FitOptions { Schedule = new WarmUp(1, new ReduceOnPlateau(Measure.Of(Metric.F1()))) },
            "ReduceOnPlateau looks at f1, but FitOptions.Metrics has no metric 'f1'.");

        void AssertRejected(FitOptions options, string message) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new DenseNetwork(Inputs, Classes).Fit(_data, options)).Message);
    }

    private (float[] Parameters, History History) Train(FitOptions options)
    {
        var network = new DenseNetwork(Inputs, Classes);
        History history = network.Fit(_data, options);
        return (network.Parameters[0].Values.ToArray(), history);
    }

    private sealed class RateList : Callback
    {
        public List<float> Rates { get; } = [];

        public override void OnBatchEnd(TrainingSession training, StepResult result) => Rates.Add(training.Optimizer.LearningRate);
    }
}
