using Netwright.CompilerServices;
using Netwright.Runtime.Tests.Losses;
using Netwright.Runtime.Tests.Networks;
using Netwright.Testing;

namespace Netwright.Runtime.Tests.Training;

public sealed class TrainerTests
{
    private const int Inputs = 7;
    private const int Outputs = 3;

    public static TheoryData<int> BatchSizes => [1, 15, 16, 17, 31, 33, 64, 200];

    [Theory]
    [MemberData(nameof(BatchSizes))]
    public void Gradients_are_those_of_the_mean_loss(int count)
    {
        ToyDataset data = ToyDataset.Random(count, Inputs, Outputs);
        int[] batch = [.. Enumerable.Range(0, count).Reverse()];
        (Loss Loss, FinalActivation Activation, Func<double[], double[], double> Reference)[] cases =
        [
            (new SoftmaxCrossEntropy(), FinalActivation.Softmax, LossReference.CrossEntropyOfProbabilities),
            (new SoftmaxCrossEntropy(), FinalActivation.None, LossReference.SoftmaxCrossEntropy),
            (new BinaryCrossEntropy(), FinalActivation.Sigmoid, LossReference.BinaryCrossEntropy),
            (new BinaryCrossEntropy(), FinalActivation.Softmax, LossReference.BinaryCrossEntropy),
            (new BinaryCrossEntropy(), FinalActivation.None, LossReference.BinaryCrossEntropyOfLogits),
            (new MeanSquaredError(), FinalActivation.None, LossReference.MeanSquaredError),
            (new MeanSquaredError(), FinalActivation.Sigmoid, LossReference.MeanSquaredError),
            (new MeanSquaredError(), FinalActivation.Softmax, LossReference.MeanSquaredError),
        ];
        foreach ((Loss loss, FinalActivation activation, Func<double[], double[], double> reference) in cases)
        {
            // A learning rate of 0 leaves the parameters in place.
            var network = new DenseNetwork(Inputs, Outputs, activation, seed: 3);
            var trainer = new Trainer(network, new Sgd(0), loss);
            StepResult result = trainer.Step(data, batch);
            Assert.Equal(MeanLoss(network, data, reference), result.Loss, 2e-6);
            foreach (Parameter parameter in network.Parameters)
            {
                AssertGradient(trainer, parameter, () => MeanLoss(network, data, reference));
            }
        }
    }

    [Fact]
    public void Labels_and_one_hot_vectors_train_alike()
    {
        ToyDataset data = ToyDataset.Separable(40, Inputs, Outputs);
        float[] inputs = new float[40 * Inputs];
        float[] targets = new float[40 * Outputs];
        for (int sample = 0; sample < 40; sample++)
        {
            data.CopyInput(sample, inputs.AsSpan(sample * Inputs, Inputs));
            data.CopyTarget(sample, targets.AsSpan(sample * Outputs, Outputs));
        }

        int[] labels = [.. Enumerable.Range(0, 40).Select(data.Label)];
        foreach (Loss loss in new Loss[] { new SoftmaxCrossEntropy(), new MeanSquaredError(), new BinaryCrossEntropy() })
        {
            var byDataset = new Trainer(new DenseNetwork(Inputs, Outputs), new Adam(), loss);
            var byLabels = new Trainer(new DenseNetwork(Inputs, Outputs), new Adam(), loss);
            var byVectors = new Trainer(new DenseNetwork(Inputs, Outputs), new Adam(), loss);
            StepResult first = byDataset.Step(data, [.. Enumerable.Range(0, 40)]);
            Assert.Equal(first, byLabels.Step(inputs, labels));
            Assert.Equal(first.Loss, byVectors.Step(inputs, targets).Loss, 1e-6);
            Assert.Equal(Weights(byDataset), Weights(byLabels));
            Assert.Equal(Weights(byDataset), Weights(byVectors), static (a, b) => Math.Abs(a - b) < 1e-5);
        }
    }

    [Fact]
    public void A_single_output_takes_the_label_as_its_target()
    {
        float[] inputs = Samples.Uniform(20 * Inputs);
        int[] labels = [.. Enumerable.Range(0, 20).Select(static sample => sample % 2)];
        float[] targets = [.. labels.Select(static label => (float)label)];
        var byLabels = new Trainer(new DenseNetwork(Inputs, 1, FinalActivation.Sigmoid), new Sgd(1), new BinaryCrossEntropy());
        var byVectors = new Trainer(new DenseNetwork(Inputs, 1, FinalActivation.Sigmoid), new Sgd(1), new BinaryCrossEntropy());
        Assert.Equal(byVectors.Step(inputs, targets).Loss, byLabels.Step(inputs, labels).Loss);
        Assert.Equal(Weights(byVectors), Weights(byLabels));
    }

    [Fact]
    public void Correct_samples_are_counted_before_the_step()
    {
        var network = new DenseNetwork(Inputs, Outputs, FinalActivation.Softmax, seed: 4);
        float[] inputs = Samples.Uniform(50 * Inputs);
        int[] labels = [.. Enumerable.Range(0, 50).Select(static sample => sample % Outputs)];
        int[] classes = new int[50];
        network.Classify(inputs, classes);
        int expected = classes.Zip(labels).Count(static pair => pair.First == pair.Second);
        Assert.Equal(expected, new Trainer(network, new Sgd(1), new SoftmaxCrossEntropy()).Step(inputs, labels).Correct);
    }

    [Fact]
    public void A_batch_that_does_not_fit_is_named()
    {
        var trainer = new Trainer(new DenseNetwork(Inputs, Outputs), new Sgd(1), new SoftmaxCrossEntropy());
        ToyDataset data = ToyDataset.Separable(10, Inputs, Outputs);
        AssertRejected(() => trainer.Step(data, []), "The batch has no samples.");
        AssertRejected(() => trainer.Step(data, [3, 10]), "The dataset has samples from 0 to 9; the batch names sample 10.");
        AssertRejected(() => trainer.Step(new float[15], [0, 1]), "15 input values, 7 a sample (7), and 2 labels.");
        AssertRejected(() => trainer.Step(new float[14], new float[5]), "14 input values, 7 a sample (7), and 5 target values, 3 a sample.");

        static void AssertRejected(Action step, string message) => Assert.Contains(message, Assert.Throws<ArgumentException>(step).Message);
    }

    [Fact]
    public void A_label_out_of_range_is_named_and_changes_nothing()
    {
        var trainer = new Trainer(new DenseNetwork(Inputs, Outputs), new Sgd(1), new SoftmaxCrossEntropy());
        float[] before = Weights(trainer);
        int[] labels = new int[40];
        labels[37] = 3;
        var exception = Assert.Throws<ArgumentException>(() => trainer.Step(new float[40 * Inputs], labels));
        Assert.StartsWith("The label of sample 37 is 3; a dataset of 3 classes has labels from 0 to 2.", exception.Message);
        labels[37] = -1;
        Assert.Throws<ArgumentException>(() => trainer.Step(new float[40 * Inputs], labels));
        Assert.Equal(before, Weights(trainer));
        Assert.Equal(0, trainer.Steps);
    }

    [Fact]
    public void Each_group_of_each_step_gets_its_own_random_numbers_from_the_seed()
    {
        TrainingStep[][] runs = [.. new[] { (Seed: 1, Threads: 1), (Seed: 1, Threads: 2), (Seed: 2, Threads: 1) }.Select(run =>
        {
            var network = new DenseNetwork(Inputs, Outputs, FinalActivation.Softmax) { Threads = run.Threads };
            network.Dense.Steps = [];
            var trainer = new Trainer(network, new Sgd(1), new SoftmaxCrossEntropy(), run.Seed);
            trainer.Step(new float[40 * Inputs], new int[40]);
            trainer.Step(new float[40 * Inputs], new int[40]);
            return network.Dense.Steps.OrderBy(static step => step.Seed).ThenBy(static step => step.FirstSample).ToArray();
        })];
        Assert.Equal([0, 16, 32, 0, 16, 32], runs[0].Select(static step => step.FirstSample));
        Assert.Equal(2, runs[0].DistinctBy(static step => step.Seed).Count());
        Assert.All(runs[0], static step => Assert.True(step.IsFromLogits(0)));
        Assert.Equal(runs[0], runs[1]);
        Assert.NotEqual(runs[0], runs[2]);
    }

    [Fact]
    public void Large_parameters_are_updated_alike_on_any_number_of_threads()
    {
        // 90,300 parameters: many chunks, enough to be shared out, and a last chunk that is not full.
        float[][] weights = [.. new[] { 1, 2 }.Select(static threads =>
        {
            var network = new DenseNetwork(300, 300) { Threads = threads };
            var trainer = new Trainer(network, new Sgd(0.1f, momentum: 0.9f), new MeanSquaredError());
            ToyDataset data = ToyDataset.Random(40, 300, 300);
            trainer.Step(data, [.. Enumerable.Range(0, 40)]);
            trainer.Step(data, [.. Enumerable.Range(0, 40)]);
            return network.Parameters.SelectMany(static parameter => parameter.Values.ToArray()).ToArray();
        })];
        Assert.Equal(weights[0], weights[1]);
        float[] untrained = new DenseNetwork(300, 300).Parameters.SelectMany(static parameter => parameter.Values.ToArray()).ToArray();
        Assert.All(untrained.Zip(weights[0]), static pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public void Divergence_is_named_and_changes_nothing()
    {
        var trainer = new Trainer(new DenseNetwork(Inputs, Outputs), new Sgd(0.5f), new MeanSquaredError());
        trainer.Step(Samples.Uniform(Inputs), Samples.Uniform(Outputs));
        float[] before = Weights(trainer);
        float[] inputs = Samples.Uniform(20 * Inputs);
        inputs[19 * Inputs] = float.NaN;
        var exception = Assert.Throws<TrainingDivergedException>(() => trainer.Step(inputs, new float[20 * Outputs]));
        Assert.Equal((2L, null), (exception.Step, exception.Epoch));
        Assert.StartsWith("Training diverged in step 2: the loss is NaN.", exception.Message);
        Assert.Contains("as they were before this step. Try a learning rate below 0.5, and", exception.Message);
        Assert.Equal(before, Weights(trainer));

        inputs[19 * Inputs] = 1e30f;
        exception = Assert.Throws<TrainingDivergedException>(() => trainer.Step(inputs, new float[20 * Outputs]));
        Assert.Contains("the loss is infinite", exception.Message);
        Assert.Equal(before, Weights(trainer));
    }

    [Fact]
    public void A_gradient_that_overflows_is_divergence_too()
    {
        var network = new DenseNetwork(1, 2);
        network.Parameters[0].Set([0, 0]);
        var trainer = new Trainer(network, new Sgd(1), new MeanSquaredError());
        var exception = Assert.Throws<TrainingDivergedException>(() => trainer.Step([3e38f], new float[] { 5, 5 }));
        Assert.Contains("a gradient is not a finite number", exception.Message);
        Assert.Equal(25, exception.Loss);
        Assert.Equal([0, 0], network.Parameters[0].Values.ToArray());
    }

    [Fact]
    public void A_gradient_of_another_networks_parameter_is_refused()
    {
        var trainer = new Trainer(new DenseNetwork(Inputs, Outputs), new Sgd(1), new MeanSquaredError());
        Parameter foreign = new DenseNetwork(Inputs, Outputs).Parameters[0];
        Assert.Throws<ArgumentException>(() => trainer.Gradient(foreign).Length);
    }

    [Fact]
    public void Steps_allocate_nothing_after_warm_up()
    {
        ToyDataset data = ToyDataset.Separable(100, Inputs, Outputs);
        int[] batch = [.. Enumerable.Range(0, 100)];
        var network = new DenseNetwork(Inputs, Outputs) { Threads = 1 };
        var trainer = new Trainer(network, new Adam(), new SoftmaxCrossEntropy());
        trainer.Step(data, batch);
        Assert.Equal(0, Allocation.LeastOf(TakeSteps));

        void TakeSteps()
        {
            for (int step = 0; step < 10; step++)
            {
                trainer.Step(data, batch);
            }
        }
    }

    private static float[] Weights(Trainer trainer) => trainer.Network.Parameters[0].Values.ToArray();

    private static double MeanLoss(DenseNetwork network, ToyDataset data, Func<double[], double[], double> reference)
    {
        double total = 0;
        float[] input = new float[Inputs];
        float[] target = new float[Outputs];
        for (int sample = 0; sample < data.Count; sample++)
        {
            data.CopyInput(sample, input);
            data.CopyTarget(sample, target);
            total += reference(network.Reference(input), [.. target.Select(static value => (double)value)]);
        }

        return total / data.Count;
    }

    /// <summary>Central differences of the loss in double precision, for a few elements.</summary>
    private static void AssertGradient(Trainer trainer, Parameter parameter, Func<double> loss)
    {
        const float Step = 1f / 1024;
        float[] values = parameter.Values.ToArray();
        float[] gradient = trainer.Gradient(parameter).ToArray();
        for (int index = 0; index < values.Length; index += 4)
        {
            float kept = values[index];
            values[index] = kept + Step;
            double width = values[index];
            parameter.Set(values);
            double above = loss();
            values[index] = kept - Step;
            width -= values[index];
            parameter.Set(values);
            double below = loss();
            values[index] = kept;
            Assert.Equal((above - below) / width, gradient[index], 1e-3 * Math.Max(0.01, Math.Abs(gradient[index])));
        }

        parameter.Set(values);
    }
}
