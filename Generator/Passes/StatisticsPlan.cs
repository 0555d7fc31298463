using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Normalization;

namespace Netwright.Generator.Passes;

/// <summary>Places what each group of a batch tells the others.</summary>
internal static class StatisticsPlan
{
    /// <summary>Places the numbers and returns how many floats a group has.</summary>
    public static int Run(NetworkGraph graph)
    {
        int size = 0;
        foreach (BatchMeasurement measurement in graph.Operations.OfType<IMeasuring>().Select(static operation => operation.Measurement))
        {
            measurement.Offset = size;
            size += 2 * measurement.Channels;
        }

        // Groups write at the same time: none shares a cache line with another.
        return (size + Value.Lanes - 1) / Value.Lanes * Value.Lanes;
    }
}
