using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Measurement;
using Netwright.CompilerServices;

namespace Netwright.Benchmarks.Contestants;

/// <summary>The workloads as a person writes them with Netwright, with inputs and outputs in <see cref="AlignedMemory"/>.</summary>
internal static class OwnWorkload
{
    private const string DataVariable = "NETWRIGHT_DATA";
    private const int Seed = 1;

    /// <summary>What one call of a workload does.</summary>
    /// <exception cref="ContestantException">The workload needs MNIST, and it is not there.</exception>
    public static TimedCall Create(BenchmarkCase benchmark, Network network) => benchmark.Workload switch
    {
        Workload.Forward => new(Forward(network, benchmark.Batch)),
        Workload.ResidentForward => ResidentForward(network, benchmark.Batch),
        Workload.TrainingStep => new(TrainingStep(network, benchmark.Batch)),
        Workload.Epoch => new(Epoch(network, benchmark.Batch, LoadMnist())),
        Workload.EpochWithLoading => new(() => Epoch(network, benchmark.Batch, LoadMnist())()),
        _ => throw new ArgumentException($"No workload: {benchmark.Workload}.", nameof(benchmark)),
    };

    /// <summary>A batch forward, into memory that is there.</summary>
    public static Action Forward(Network network, int batch)
    {
        Memory<float> inputs = Inputs(network, batch);
        Memory<float> outputs = AlignedMemory.Allocate(batch * network.OutputSize);
        return () => network.Forward(inputs.Span, outputs.Span);
    }

    /// <summary>Forward, loss, backward, and a step of SGD with momentum.</summary>
    public static Action TrainingStep(Network network, int batch)
    {
        Memory<float> inputs = Inputs(network, batch);
        int[] labels = [.. Enumerable.Range(0, batch).Select(sample => sample % network.OutputSize)];
        var trainer = new Trainer(network, MomentumSgd(), new SoftmaxCrossEntropy());
        return () => trainer.Step(inputs.Span, labels);
    }

    /// <summary>The launches of a forward pass alone; the samples have been brought to the device.</summary>
    private static TimedCall ResidentForward(Network network, int batch)
    {
        DeviceNetwork onDevice = network.OnDevice ?? throw new ContestantException("the case is for devices");
        DeviceBackend device = onDevice.Backend;
        DevicePass pass;
        lock (device.Gate)
        {
            pass = onDevice.Inference.Upload(Inputs(network, batch).Span);
        }

        float[] output = new float[1];
        return new TimedCall(Launch, Wait);

        void Launch()
        {
            lock (device.Gate)
            {
                device.Barrier();
                onDevice.Code.Forward(device, pass);
            }
        }

        void Wait()
        {
            lock (device.Gate)
            {
                device.Download(pass.Outputs, 0, output);
            }
        }
    }

    private static Action Epoch(Network network, int batch, Dataset images)
    {
        var options = new FitOptions { Epochs = 1, BatchSize = batch, Optimizer = MomentumSgd() };
        return () => network.Fit(images, options);
    }

    private static Sgd MomentumSgd() => new(learningRate: 1e-3f, momentum: 0.9f);

    private static ImageDataset LoadMnist()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(DataVariable)))
        {
            throw new ContestantException($"the environment variable {DataVariable} has to name a folder with MNIST's files");
        }

        try
        {
            return Mnist.Load().Train;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or DatasetUnavailableException)
        {
            throw new ContestantException(exception.Message);
        }
    }

    private static Memory<float> Inputs(Network network, int batch)
    {
        var random = new Random(Seed);
        Memory<float> inputs = AlignedMemory.Allocate(batch * network.InputSize);
        foreach (ref float value in inputs.Span)
        {
            value = random.NextSingle() - 0.5f;
        }

        return inputs;
    }
}
