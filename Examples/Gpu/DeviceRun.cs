using System.Diagnostics;
using Netwright;

namespace DigitsOnGpu;

/// <summary>What training on a device gave.</summary>
/// <param name="TrainingRate">Images a second, in the fastest epoch: the first one may compile kernels.</param>
/// <param name="InferenceRate">Images a second, of the test images at once.</param>
/// <param name="Loss">The loss of the last epoch.</param>
/// <param name="Accuracy">The share of the test images that was classified right.</param>
internal sealed record DeviceRun(double TrainingRate, double InferenceRate, double Loss, double Accuracy)
{
    private const int Rounds = 5;

    /// <summary>Trains LeNet-5.</summary>
    public static DeviceRun Of(Device device, Dataset train, Dataset test, int epochs, int batch)
    {
        var network = new LeNet5(seed: 1) { Device = device };
        var options = new FitOptions { Epochs = epochs, BatchSize = batch, Optimizer = new Adam(1e-3f) };
        History history = network.Fit(train, options, new Lines(device));
        Evaluation evaluation = network.Evaluate(test);
        return new DeviceRun(
            history.Epochs.Max(static epoch => epoch.SamplesPerSecond), InferenceRateOf(network, test), history.Epochs[^1].Loss, evaluation.Accuracy ?? 0);
    }

    private static double InferenceRateOf(LeNet5 network, Dataset test)
    {
        float[] inputs = new float[test.Count * network.InputSize];
        for (int sample = 0; sample < test.Count; sample++)
        {
            test.CopyInput(sample, inputs.AsSpan(sample * network.InputSize, network.InputSize));
        }

        // The first round warms up.
        int[] classes = new int[test.Count];
        TimeSpan best = TimeSpan.MaxValue;
        for (int round = 0; round <= Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            network.Classify(inputs, classes);
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            best = round > 0 && elapsed < best ? elapsed : best;
        }

        return test.Count / best.TotalSeconds;
    }

    /// <summary>A line an epoch.</summary>
    private sealed class Lines(Device device) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value)
        {
            if (value.Step == value.Steps)
            {
                Console.WriteLine($"{device.Name}: epoch {value.Epoch} of {value.Epochs}, loss {value.Loss:F4}, accuracy {value.Accuracy:P1}");
            }
        }
    }
}
