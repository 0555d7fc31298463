using Netwright.Generator.Operations.GroupNormalization;
using Netwright.Generator.Operations.Normalization;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>Normalisation of batches and of groups within a sample as their definitions say.</summary>
internal static class ReferenceNormalization
{
    public static double[][] OverBatch(NormalizeBatch operation, Tensor[] samples, IReadOnlyDictionary<string, double[]> parameters)
    {
        double[][] results = [.. samples.Select(static sample => new double[sample.Values.Length])];
        int pixels = samples[0].Values.Length / samples[0].Shape.Channels;
        for (int channel = 0; channel < samples[0].Shape.Channels; channel++)
        {
            int first = channel * pixels;
            double[] all = [.. samples.SelectMany(sample => sample.Values.Skip(first).Take(pixels))];
            double mean = all.Average();
            double variance = all.Average(x => (x - mean) * (x - mean));
            for (int sample = 0; sample < samples.Length; sample++)
            {
                for (int at = first; at < first + pixels; at++)
                {
                    results[sample][at] = Normalize(samples[sample].Values[at], mean, variance, channel, operation.Parameters, parameters);
                }
            }
        }

        return results;
    }

    public static Tensor Running(ScaleChannels operation, Tensor input, IReadOnlyDictionary<string, double[]> parameters)
    {
        int pixels = input.Values.Length / input.Shape.Channels;
        double[] means = parameters[operation.Parameters.Mean];
        double[] variances = parameters[operation.Parameters.Variance];
        return new Tensor(input.Shape, [.. input.Values.Select((x, at) =>
            Normalize(x, means[at / pixels], variances[at / pixels], at / pixels, operation.Parameters, parameters))]);
    }

    public static Tensor OfGroups(NormalizeGroups operation, Tensor input, IReadOnlyDictionary<string, double[]> parameters)
    {
        (Grouping grouping, float epsilon, string? weight, string? bias) = operation.Parameters;
        Tensor output = new(input.Shape);
        int channels = input.Shape.Channels / grouping.Groups;
        var points =
            from channel in Enumerable.Range(0, input.Shape.Channels)
            from row in Enumerable.Range(0, input.Shape.Height)
            from column in Enumerable.Range(0, input.Shape.Width)
            select (Channel: channel, Row: row, Column: column, At: input.Index(channel, row, column));
        foreach (var group in points.GroupBy(point => (point.Channel / channels, grouping.IsPerPixel ? (point.Row, point.Column) : default)))
        {
            double mean = group.Average(point => input.Values[point.At]);
            double variance = group.Average(point => Math.Pow(input.Values[point.At] - mean, 2));
            foreach (var point in group)
            {
                int parameter = grouping.IsPerElement ? point.At : point.Channel;
                double normalised = (input.Values[point.At] - mean) / Math.Sqrt(variance + epsilon);
                output.Values[point.At] = (normalised * (weight is null ? 1 : parameters[weight][parameter])) + (bias is null ? 0 : parameters[bias][parameter]);
            }
        }

        return output;
    }

    private static double Normalize(
        double x, double mean, double variance, int channel, BatchNormParameters names, IReadOnlyDictionary<string, double[]> parameters)
    {
        double normalised = (x - mean) / Math.Sqrt(variance + names.Epsilon);
        return (normalised * (names.Weight is null ? 1 : parameters[names.Weight][channel])) + (names.Bias is null ? 0 : parameters[names.Bias][channel]);
    }
}
