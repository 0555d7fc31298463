namespace Netwright.Numerics.Tests.Networks;

/// <summary>Random inputs and targets, and parameters as the reference takes them.</summary>
internal static class Samples
{
    public static float[] Inputs(Network network, int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count * network.InputSize).Select(_ => network.Info.Vocabulary is { } indices
            ? random.Next(indices)
            : (float)((random.NextDouble() * 2) - 1))];
    }

    /// <summary>Target vectors: probability distributions, which every loss takes.</summary>
    public static float[] Targets(int size, int count, int seed)
    {
        Random random = new(seed);
        List<float> targets = [];
        for (int sample = 0; sample < count; sample++)
        {
            double[] shares = [.. Enumerable.Range(0, size).Select(_ => random.NextDouble() + 0.1)];
            double sum = size == 1 ? 1.2 : shares.Sum();
            targets.AddRange(shares.Select(share => (float)(share / sum)));
        }

        return [.. targets];
    }

    public static Dictionary<string, double[]> Parameters(Network network)
        => network.Parameters.ToDictionary(static parameter => parameter.Name, static parameter => parameter.Values.ToArray().Select(static x => (double)x).ToArray());
}
