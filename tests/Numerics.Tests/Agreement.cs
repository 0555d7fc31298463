using Netwright.Numerics.Tests.Networks;
using Netwright.Numerics.Tests.Reference;

namespace Netwright.Numerics.Tests;

/// <summary>Compares generated code with the reference.</summary>
internal static class Agreement
{
    private const double ForwardTolerance = 5e-5;
    private const double GradientTolerance = 1e-3;

    // The single elements of each parameter whose derivatives are compared.
    private const int UsualDirections = 3;

    // Where a gradient is zero by nature (a bias before a batch normalisation), only the rounding of large sums is left of it.
    private const double Negligible = 5e-4;
    private const double RoundingShare = 1e-2;

    /// <summary>What is wrong with a network's outputs and gradients on a batch, one line each; nothing where all agrees.</summary>
    public static IEnumerable<string> Check(NetworkFamily family, string name, Loss loss, int batch, int seed, int directions = UsualDirections)
        => Check(family, name, [(loss, 1)], batch, seed, directions);

    /// <summary>The same with a loss and its weight for each output.</summary>
    public static IEnumerable<string> Check(
        NetworkFamily family, string name, IReadOnlyList<(Loss Loss, float Weight)> losses, int batch, int seed, int directions = UsualDirections)
    {
        ReferenceGradients reference = new(family.Reference(name), family.Create(name, "Portable"), losses, batch, seed, directions);
        foreach (string instructionSet in NetworkFamily.Supported)
        {
            string run = $"{name}, {instructionSet}, batch {batch}, {string.Join(", ", losses.Select(static loss => loss.Loss.GetType().Name))}";
            double forward = ForwardError(family.Create(name, instructionSet), family.Reference(name), batch, seed);
            if (forward > ForwardTolerance)
            {
                yield return $"{run}: forward {forward:E1}";
            }

            int threads = 2 + (seed % 3);
            if (!TeamForward.GivesTheBitsOfOne(family.Create(name, instructionSet), threads, seed))
            {
                yield return $"{run}: a team of {threads} threads gives other bits than one";
            }

            (double gradient, string where) = GradientError(family.Create(name, instructionSet), reference, losses[0].Loss);
            if (gradient > GradientTolerance)
            {
                yield return $"{run}: gradient {gradient:E1} at {where}";
            }
        }
    }

    // The greatest error of the outputs of a batch, relative to the greatest output.
    private static double ForwardError(Network network, ReferenceNetwork reference, int batch, int seed)
    {
        float[] inputs = Samples.Inputs(network, batch, seed);
        float[][] outputs = network.ForwardAll(inputs);
        Dictionary<string, double[]> parameters = Samples.Parameters(network);
        double error = 0;
        double scale = 1e-3;
        foreach ((float[] output, double[][] wanted) in outputs.Zip(reference.Forward(inputs, parameters)))
        {
            foreach ((float actual, double expected) in output.Zip(wanted.SelectMany(static sample => sample)))
            {
                scale = Math.Max(scale, Math.Abs(expected));
                error = Math.Max(error, Distance(actual, expected));
            }
        }

        return error / scale;
    }

    // The greatest error of a step's loss and gradients, relative to the greatest gradient of the same parameter.
    private static (double Error, string Where) GradientError(Network network, ReferenceGradients reference, Loss loss)
    {
        Trainer trainer = new(network, new Sgd(1e-30f), loss, outputs: reference.OutputLosses);
        StepResult step = trainer.Step(reference.Batch, [.. Enumerable.Range(0, reference.Batch.Count)]);
        (double Error, string Where) worst = (Distance(step.Loss, reference.Loss) / Math.Max(1e-3, Math.Abs(reference.Loss)), "the loss");
        double greatest = network.Parameters.Select(parameter => Greatest(trainer.Gradient(parameter))).DefaultIfEmpty().Max();
        foreach ((string parameter, double[] direction, double expected) in reference.Derivatives)
        {
            ReadOnlySpan<float> gradient = trainer.Gradient(network.Parameters[parameter]);
            double scale = Math.Max(Negligible, Math.Max(Greatest(gradient), RoundingShare * greatest));
            double derivative = 0;
            for (int element = 0; element < gradient.Length; element++)
            {
                derivative += direction[element] * gradient[element];
            }

            double error = Distance(derivative, expected) / scale;
            if (error > worst.Error)
            {
                worst = (error, $"{parameter} along {Describe(direction)}: {derivative:G6}, expected {expected:G6}");
            }
        }

        return worst;
    }

    private static double Greatest(ReadOnlySpan<float> values)
    {
        double greatest = 0;
        foreach (float value in values)
        {
            greatest = Math.Max(greatest, Math.Abs(value));
        }

        return greatest;
    }

    private static string Describe(double[] direction)
        => direction.Count(static step => step != 0) == 1 ? $"element {Array.FindIndex(direction, static step => step != 0)}" : "all elements";

    private static double Distance(double actual, double expected) => double.IsNaN(actual) ? double.PositiveInfinity : Math.Abs(actual - expected);
}
