using Netwright.Gpu.Tests.Networks;

namespace Netwright.Gpu.Tests;

/// <summary>Compares what a network computes on a device with what it computes on the processor.</summary>
internal static class Agreement
{
    private const float Tolerance = 1e-4f;

    // Where a gradient is zero by nature (a bias before a batch normalisation), only the rounding of large sums is left of it.
    private const float RoundingShare = 1e-2f;

    /// <summary>What differs in outputs, losses, gradients and running statistics, one line each; nothing where all agrees.</summary>
    public static IEnumerable<string> Check(Type type, Device device, int batch)
    {
        Network expected = DeviceNetworks.Create(type);
        Network found = DeviceNetworks.Create(type);
        found.Device = device;
        float[] inputs = Inputs(expected, batch);
        foreach ((OutputInfo output, (float[] one, float[] other)) in Inferred(expected).Zip(expected.ForwardAll(inputs).Zip(found.ForwardAll(inputs))))
        {
            float error = Error(one, other, 0);
            if (error > Tolerance)
            {
                yield return $"{type.Name}, batch {batch}: output {output.Name} differs by {error:E1}";
            }
        }

        foreach (Loss loss in Losses(expected))
        {
            foreach (string difference in CheckStep(expected, found, loss, inputs, batch))
            {
                yield return $"{type.Name}, batch {batch}, {loss.GetType().Name}: {difference}";
            }
        }

        found.Device = Device.Cpu;
    }

    private static IEnumerable<string> CheckStep(Network expected, Network found, Loss loss, float[] inputs, int batch)
    {
        (Trainer one, StepResult wanted) = Step(expected, loss, inputs, batch);
        (Trainer other, StepResult got) = Step(found, loss, inputs, batch);
        if (!(Math.Abs(wanted.Loss - got.Loss) <= Tolerance * Math.Max(1e-3, Math.Abs(wanted.Loss))))
        {
            yield return $"loss {got.Loss}, expected {wanted.Loss}";
        }

        float greatest = expected.Parameters.Select(parameter => Greatest(one.Gradient(parameter))).DefaultIfEmpty().Max();
        foreach ((Parameter parameter, Parameter same) in expected.Parameters.Zip(found.Parameters))
        {
            float error = Error(one.Gradient(parameter), other.Gradient(same), RoundingShare * greatest);
            if (error > Tolerance)
            {
                yield return $"gradient of {parameter.Name} differs by {error:E1}";
            }

            error = Error(parameter.Values, same.Values, 0);
            if (error > Tolerance)
            {
                yield return $"{parameter.Name} differs by {error:E1} after the step";
            }
        }
    }

    private static (Trainer Trainer, StepResult Result) Step(Network network, Loss loss, float[] inputs, int batch)
    {
        Dictionary<string, OutputLoss> others = network.Info.Outputs.Skip(1).ToDictionary(
            static output => output.Name,
            output => new OutputLoss { Loss = new MeanSquaredError(), Weight = 0.5f, Targets = Data(network, inputs, output.Shape.Size, batch) });
        Trainer trainer = new(network, new Sgd(1e-30f), loss, outputs: others);
        StepResult result = trainer.Step(Data(network, inputs, network.OutputSize, batch), [.. Enumerable.Range(0, batch)]);
        return (trainer, result);
    }

    private static ArrayDataset Data(Network network, float[] inputs, int outputs, int batch)
    {
        Random random = new(11);
        float[] targets = [.. Enumerable.Range(0, batch).SelectMany(_ =>
        {
            double[] shares = [.. Enumerable.Range(0, outputs).Select(_ => random.NextDouble() + 0.1)];
            return shares.Select(share => (float)(share / (outputs == 1 ? 1.2 : shares.Sum())));
        })];
        return new ArrayDataset(network.Info.InputShape, inputs, targets.AsMemory(), outputs);
    }

    // A loss on the output, and one that takes back the activation that yields it.
    private static IEnumerable<Loss> Losses(Network network)
    {
        yield return new MeanSquaredError();
        if (network.Info.Outputs[0].FinalActivation == FinalActivation.Softmax)
        {
            yield return new SoftmaxCrossEntropy();
        }

        if (network.Info.Outputs[0].FinalActivation == FinalActivation.Sigmoid)
        {
            yield return new BinaryCrossEntropy();
        }
    }

    private static IEnumerable<OutputInfo> Inferred(Network network) => network.Info.Outputs.Where(static output => !output.IsTrainingOnly);

    private static float[] Inputs(Network network, int batch)
    {
        Random random = new(batch);
        return [.. Enumerable.Range(0, batch * network.InputSize).Select(_ => network.Info.Vocabulary is { } indices
            ? random.Next(indices)
            : (float)((random.NextDouble() * 2) - 1))];
    }

    private static float Error(ReadOnlySpan<float> expected, ReadOnlySpan<float> found, float least)
    {
        float error = 0;
        for (int index = 0; index < expected.Length; index++)
        {
            float distance = Math.Abs(expected[index] - found[index]);
            error = distance <= error ? error : distance;
        }

        // What is no number is no agreement.
        return float.IsNaN(error) ? float.PositiveInfinity : error / Math.Max(1e-6f, Math.Max(least, Greatest(expected)));
    }

    private static float Greatest(ReadOnlySpan<float> values)
    {
        float greatest = 0;
        foreach (float value in values)
        {
            greatest = Math.Max(greatest, Math.Abs(value));
        }

        return greatest;
    }
}
