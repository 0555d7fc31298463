using Netwright.Runtime.Tests.Files;
using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Devices;

public sealed class DeviceNetworkTests : IDisposable
{
    private const int Inputs = 8;
    private const int Classes = 4;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, Optimizer> Optimizers => new()
    {
        { "sgd", new Sgd(0.1f) },
        { "momentum", new Sgd(0.1f, momentum: 0.9f, weightDecay: 0.01f) },
        { "nesterov", new Sgd(0.1f, momentum: 0.9f, nesterov: true) },
        { "adagrad", new AdaGrad(0.1f, learningRateDecay: 0.1f, initialAccumulator: 0.1f, weightDecay: 0.01f) },
        { "rmsprop", new RmsProp(0.01f, weightDecay: 0.01f) },
        { "rmsprop, momentum", new RmsProp(0.01f, momentum: 0.5f) },
        { "rmsprop, centered", new RmsProp(0.01f, momentum: 0.5f, centered: true) },
        { "adam", new Adam(0.01f, weightDecay: 0.01f) },
        { "adam, amsgrad", new Adam(0.01f, amsGrad: true) },
        { "adamw", new AdamW(0.01f, weightDecay: 0.1f) },
        { "adamw, amsgrad", new AdamW(0.01f, amsGrad: true) },
        { "an optimizer without a kernel", new SignDescent(0.01f) },
    };

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData(FinalActivation.None, 1)]
    [InlineData(FinalActivation.Softmax, 16)]
    [InlineData(FinalActivation.Softmax, 37)]
    [InlineData(FinalActivation.Sigmoid, 5000)]
    public void Forward_gives_what_the_processor_gives(FinalActivation activation, int samples)
    {
        var network = new DenseNetwork(Inputs, Classes, activation, seed: 3);
        float[] inputs = Samples.Uniform(samples * Inputs);
        float[] expected = network.Forward(inputs);
        int[] expectedClasses = new int[samples];
        network.Classify(inputs, expectedClasses);
        network.Device = VulkanHere.Device;
        AssertClose(expected, network.Forward(inputs), 1e-5f);
        AssertClose(expected, network.ForwardAll(inputs)[0], 1e-5f);
        int[] classes = new int[samples];
        network.Classify(inputs, classes);
        Assert.True(classes.Zip(expectedClasses).Count(static pair => pair.First != pair.Second) <= samples / 1000);
        Assert.InRange(network.Classify(inputs.AsSpan(0, Inputs)), 0, Classes - 1);
    }

    [SkippableTheory]
    [MemberData(nameof(Optimizers))]
    public void Ten_steps_change_parameters_as_on_the_processor(string name, Optimizer optimizer)
    {
        _ = name;
        ToyDataset data = ToyDataset.Separable(60, Inputs, Classes);
        (Trainer expected, Trainer found) = Pair(FinalActivation.Softmax, optimizer, new SoftmaxCrossEntropy(), null, null);
        for (int step = 0; step < 10; step++)
        {
            int[] batch = [.. Enumerable.Range(0, 37).Select(place => (place + (step * 11)) % 60)];
            AssertAlike(expected.Step(data, batch), found.Step(data, batch));
        }

        AssertParametersAlike(expected.Network, found.Network);
        AssertClose(expected.Gradient(expected.Network.Parameters[0]), found.Gradient(found.Network.Parameters[0]), 1e-4f);
        foreach ((NamedValues one, NamedValues other) in expected.State.Values.Zip(found.State.Values))
        {
            Assert.Equal(one.Name, other.Name);
            AssertClose(one.Values.Span, other.Values.Span, 1e-4f);
        }
    }

    [SkippableTheory]
    [InlineData(FinalActivation.Softmax, 0.05f, false, true)]
    [InlineData(FinalActivation.Softmax, 0.01f, true, false)]
    [InlineData(FinalActivation.Softmax, 1000f, true, true)]
    public void Gradients_are_clipped_and_penalized_as_on_the_processor(FinalActivation activation, float limit, bool byNorm, bool penalized)
    {
        ToyDataset data = ToyDataset.Separable(48, Inputs, Classes);
        GradientClipping clipping = byNorm ? GradientClipping.ByNorm(limit) : GradientClipping.ByValue(limit);
        Regularization? penalty = penalized ? new Regularization(l1: 0.01f, l2: 0.1f) : null;
        (Trainer expected, Trainer found) = Pair(activation, new Sgd(1), new SoftmaxCrossEntropy(), clipping, penalty);
        for (int step = 0; step < 4; step++)
        {
            int[] all = [.. Enumerable.Range(0, data.Count)];
            AssertAlike(expected.Step(data, all), found.Step(data, all));
            AssertClose(expected.Gradient(expected.Network.Parameters[0]), found.Gradient(found.Network.Parameters[0]), 1e-4f);
        }

        AssertParametersAlike(expected.Network, found.Network);
    }

    [SkippableTheory]
    [InlineData(FinalActivation.Sigmoid)]
    [InlineData(FinalActivation.None)]
    public void A_loss_on_outputs_goes_back_through_the_activation(FinalActivation activation)
    {
        ToyDataset data = ToyDataset.Random(40, Inputs, Classes);
        (Trainer expected, Trainer found) = Pair(activation, new Sgd(0.5f), new MeanSquaredError(), null, null);
        for (int step = 0; step < 5; step++)
        {
            int[] all = [.. Enumerable.Range(0, data.Count)];
            AssertAlike(expected.Step(data, all), found.Step(data, all));
        }

        AssertParametersAlike(expected.Network, found.Network);
    }

    [SkippableFact]
    public void Fit_gives_the_history_of_the_processor()
    {
        ToyDataset data = ToyDataset.Separable(500, Inputs, Classes);
        FitOptions Options() => new()
        {
            Epochs = 5,
            BatchSize = 48,
            Optimizer = new Adam(0.02f),
            Schedule = new CosineAnnealing(),
            Validation = ToyDataset.Separable(200, Inputs, Classes, seed: 2),
            Metrics = [new TopKAccuracy(2)],
        };
        History expected = new DenseNetwork(Inputs, Classes, FinalActivation.Softmax).Fit(data, Options());
        History found = new DenseNetwork(Inputs, Classes, FinalActivation.Softmax) { Device = VulkanHere.Device }.Fit(data, Options());
        foreach ((EpochResult one, EpochResult other) in expected.Epochs.Zip(found.Epochs))
        {
            Assert.Equal(one.Loss, other.Loss, 1e-4);
            Assert.Equal(one.ValidationLoss!.Value, other.ValidationLoss!.Value, 1e-4);
            Assert.Equal(one.Accuracy!.Value, other.Accuracy!.Value, 0.005);
            Assert.Equal(one.ValidationAccuracy!.Value, other.ValidationAccuracy!.Value, 0.006);
            Assert.Equal(one.Metrics.Values.Single(), other.Metrics.Values.Single(), 0.005);
        }
    }

    [SkippableFact]
    public void The_same_seed_gives_the_same_bits()
    {
        ToyDataset data = ToyDataset.Separable(200, Inputs, Classes);
        float[][] weights = [.. Enumerable.Range(1, 2).Select(threads =>
        {
            var network = new DenseNetwork(Inputs, Classes, FinalActivation.Softmax) { Device = VulkanHere.Device, Threads = threads };
            network.Fit(data, new FitOptions { Epochs = 2 });
            return network.Parameters[0].Values.ToArray();
        })];
        Assert.Equal(weights[0], weights[1]);
    }

    [SkippableFact]
    public void A_run_that_goes_on_from_a_checkpoint_ends_with_the_same_bits()
    {
        ToyDataset data = ToyDataset.Separable(200, Inputs, Classes);
        DenseNetwork Fit(int epochs, string? from)
        {
            var network = new DenseNetwork(Inputs, Classes, FinalActivation.Softmax) { Device = VulkanHere.Device };
            network.Fit(data, new FitOptions
            {
                Epochs = epochs,
                Optimizer = new Adam(0.01f),
                ResumeFrom = from,
                Callbacks = [new TrainingCheckpoint(_folder["run.checkpoint"])],
            });
            return network;
        }

        float[] expected = Fit(4, null).Parameters[0].Values.ToArray();
        Fit(2, null);
        Assert.Equal(expected, Fit(4, _folder["run.checkpoint"]).Parameters[0].Values.ToArray());
    }

    [SkippableFact]
    public void Parameters_are_the_newest_wherever_they_were_written()
    {
        ToyDataset data = ToyDataset.Separable(64, Inputs, Classes);
        var network = new DenseNetwork(Inputs, Classes, FinalActivation.Softmax) { Device = VulkanHere.Device };
        float[] input = Samples.Uniform(Inputs);
        network.Fit(data, new FitOptions { Epochs = 1 });
        float[] trained = network.Forward(input);
        network.Save(_folder["trained.safetensors"]);

        // To the processor, and changed there.
        network.Device = Device.Cpu;
        AssertClose(trained, network.Forward(input), 1e-5f);
        network.Parameters[0].Set(new float[Inputs * Classes]);
        network.Parameters[1].Set(new float[Classes]);
        network.Device = VulkanHere.Device;
        AssertClose([0.25f, 0.25f, 0.25f, 0.25f], network.Forward(input), 1e-6f);

        // Changed while on the device.
        network.Load(_folder["trained.safetensors"]);
        AssertClose(trained, network.Forward(input), 1e-6f);
    }

    [SkippableFact]
    public void A_trainer_goes_on_when_its_network_moves()
    {
        ToyDataset data = ToyDataset.Separable(64, Inputs, Classes);
        (Trainer expected, Trainer found) = Pair(FinalActivation.Softmax, new Adam(0.05f), new SoftmaxCrossEntropy(), null, null);
        int[] all = [.. Enumerable.Range(0, data.Count)];
        for (int step = 0; step < 9; step++)
        {
            found.Network.Device = step / 3 == 1 ? Device.Cpu : VulkanHere.Device;
            AssertAlike(expected.Step(data, all), found.Step(data, all));
        }

        AssertParametersAlike(expected.Network, found.Network);
    }

    [SkippableFact]
    public void Divergence_leaves_parameters_and_states_as_they_were()
    {
        var network = new DenseNetwork(2, 1) { Device = VulkanHere.Device };
        var trainer = new Trainer(network, new Adam(), new MeanSquaredError());
        trainer.Step([1f, 2f], [3f]);
        float[] weights = network.Parameters[0].Values.ToArray();

        // A loss that is finite, of which the gradient is not.
        Assert.Throws<TrainingDivergedException>(() => trainer.Step([1e30f, 1e30f], (ReadOnlySpan<float>)[1e10f]));
        Assert.Throws<TrainingDivergedException>(() => trainer.Step([1f, 1f], [float.NaN]));
        Assert.Equal(weights, network.Parameters[0].Values.ToArray());
        Assert.Equal(1, trainer.State.Step);
        Assert.Equal(1, trainer.Steps);
        trainer.Step([1f, 2f], [3f]);
        Assert.NotEqual(weights, network.Parameters[0].Values.ToArray());
    }

    [SkippableFact]
    public void A_batch_that_is_too_large_is_refused_with_the_number_that_fits()
    {
        const int size = 1 << 16;
        Device device = VulkanHere.Device;
        int most = device.Backend!.LargestBuffer / (size * 16) * 16;
        Skip.If(most > 1 << 15, "The device takes any batch.");
        var trainer = new Trainer(new DenseNetwork(size, 2) { Device = device }, new Sgd(), new MeanSquaredError());
        DeviceException exception = Assert.Throws<DeviceException>(() => trainer.Step(new EndlessDataset(size), Enumerable.Range(0, most + 1).ToArray()));
        Assert.Contains($"up to {most} samples of this network fit", exception.Message, StringComparison.Ordinal);
        Assert.True(double.IsFinite(trainer.Step(new EndlessDataset(size), [0, 1]).Loss));
    }

    [SkippableFact]
    public void A_network_of_which_not_even_a_group_fits_is_refused()
    {
        const int size = 1 << 22;
        Device device = VulkanHere.Device;
        Skip.If(device.Backend!.LargestBuffer >= size * 16, "The device takes such a network.");
        var network = new DenseNetwork(size, 2) { Device = device };
        DeviceException exception = Assert.Throws<DeviceException>(() => network.Forward(new float[size]));
        Assert.StartsWith("This network is too large for ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(" take 256 MiB; a buffer holds ", exception.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Many_threads_may_run_forward_at_once()
    {
        var network = new DenseNetwork(Inputs, Classes, FinalActivation.Softmax) { Device = VulkanHere.Device };
        float[] inputs = Samples.Uniform(20 * Inputs);
        float[] expected = network.Forward(inputs);
        Parallel.For(0, 16, _ => Assert.Equal(expected, network.Forward(inputs)));
    }

    private static (Trainer Expected, Trainer Found) Pair(
        FinalActivation activation, Optimizer optimizer, Loss loss, GradientClipping? clipping, Regularization? penalty)
    {
        Trainer Create(Device device) => new(new DenseNetwork(Inputs, Classes, activation) { Device = device }, optimizer, loss)
        {
            Clipping = clipping,
            Regularization = penalty,
        };
        return (Create(Device.Cpu), Create(VulkanHere.Device));
    }

    private static void AssertAlike(StepResult expected, StepResult found)
    {
        Assert.Equal(expected.Loss, found.Loss, 1e-5 * Math.Max(1, expected.Loss));
        Assert.Equal(expected.Correct, found.Correct);
    }

    private static void AssertParametersAlike(Network expected, Network found)
    {
        foreach ((Parameter one, Parameter other) in expected.Parameters.Zip(found.Parameters))
        {
            AssertClose(one.Values, other.Values, 1e-4f);
        }
    }

    private static void AssertClose(ReadOnlySpan<float> expected, ReadOnlySpan<float> found, float tolerance)
    {
        Assert.Equal(expected.Length, found.Length);
        float largest = 1e-3f;
        foreach (float value in expected)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        for (int place = 0; place < expected.Length; place++)
        {
            Assert.True(
                Math.Abs(expected[place] - found[place]) <= tolerance * largest, $"At {place}: expected {expected[place]}, found {found[place]}.");
        }
    }
}
