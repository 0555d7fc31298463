using Netwright.Numerics.Tests.Networks;
using Netwright.Numerics.Tests.Reference;

namespace Netwright.Numerics.Tests;

/// <summary>Compares generated code with the reference: outputs directly, gradients with central differences of the reference's loss.</summary>
internal static class Agreement
{
    private const double Step = 1e-5;
    private const int ElementsPerParameter = 8;

    /// <summary>The greatest error of the outputs of a batch, relative to the greatest output.</summary>
    public static double ForwardError(Network network, ReferenceNetwork reference, int batch, int seed)
    {
        float[] inputs = Samples.Inputs(network, batch, seed);
        float[] outputs = new float[batch * network.OutputSize];
        network.Forward(inputs, outputs);
        Dictionary<string, double[]> parameters = Samples.Parameters(network);
        double error = 0;
        double scale = 1e-3;
        for (int sample = 0; sample < batch; sample++)
        {
            double[] expected = reference.Forward(inputs.AsSpan(sample * network.InputSize, network.InputSize), parameters);
            for (int element = 0; element < expected.Length; element++)
            {
                scale = Math.Max(scale, Math.Abs(expected[element]));
                error = Math.Max(error, Distance(outputs[(sample * network.OutputSize) + element], expected[element]));
            }
        }

        return error / scale;
    }

    /// <summary>The greatest error of a step's gradients, relative to the greatest gradient of the same parameter; and where it is.</summary>
    public static (double Error, string Where) GradientError(Network network, ReferenceNetwork reference, Loss loss, int batch, int seed)
    {
        float[] inputs = Samples.Inputs(network, batch, seed);
        float[] targets = Samples.Targets(network, batch, seed + 1);
        Dictionary<string, double[]> parameters = Samples.Parameters(network);
        Trainer trainer = new(network, new Sgd(1e-30f), loss);
        StepResult step = trainer.Step(inputs, targets.AsSpan());

        double expectedLoss = LossOf(reference, loss, inputs, targets, parameters);
        (double Error, string Where) worst = (Distance(step.Loss, expectedLoss) / Math.Max(1e-3, Math.Abs(expectedLoss)), "loss");
        Random random = new(seed);
        foreach (Parameter parameter in network.Parameters)
        {
            ReadOnlySpan<float> gradient = trainer.Gradient(parameter);
            double scale = 1e-4;
            foreach (float element in gradient)
            {
                scale = Math.Max(scale, Math.Abs(element));
            }

            for (int trial = 0; trial < Math.Min(ElementsPerParameter, gradient.Length); trial++)
            {
                int element = gradient.Length <= ElementsPerParameter ? trial : random.Next(gradient.Length);
                double expected = Difference(parameters[parameter.Name], element, () => LossOf(reference, loss, inputs, targets, parameters));
                double error = Distance(gradient[element], expected) / scale;
                if (error > worst.Error)
                {
                    worst = (error, $"{parameter.Name}[{element}]: {gradient[element]:G6}, expected {expected:G6}");
                }
            }
        }

        return worst;
    }

    private static double Difference(double[] parameter, int element, Func<double> loss)
    {
        double value = parameter[element];
        parameter[element] = value + Step;
        double above = loss();
        parameter[element] = value - Step;
        double below = loss();
        parameter[element] = value;
        return (above - below) / (2 * Step);
    }

    private static double LossOf(
        ReferenceNetwork reference, Loss loss, float[] inputs, float[] targets, IReadOnlyDictionary<string, double[]> parameters)
    {
        List<(double[] Logits, double[] Output, double[] Target)> samples = [];
        for (int sample = 0; sample < inputs.Length / reference.InputSize; sample++)
        {
            ReadOnlySpan<float> input = inputs.AsSpan(sample * reference.InputSize, reference.InputSize);
            double[] output = reference.Forward(input, parameters);
            double[] target = [.. targets.Skip(sample * output.Length).Take(output.Length).Select(static x => (double)x)];
            samples.Add((reference.Logits(input, parameters, loss), output, target));
        }

        return ReferenceLoss.Of(loss, samples);
    }

    private static double Distance(double actual, double expected) => double.IsNaN(actual) ? double.PositiveInfinity : Math.Abs(actual - expected);
}
