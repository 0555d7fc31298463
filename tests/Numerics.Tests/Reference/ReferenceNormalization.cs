using Netwright.Generator.Operations.GroupNormalization;
using Netwright.Generator.Operations.LocalNormalization;
using Netwright.Generator.Operations.Normalization;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>Normalisation of batches and of groups within a sample as their definitions say.</summary>
internal static class ReferenceNormalization
{
    public static double[][] OverBatch(NormalizeBatch operation, Tensor[] samples, IReadOnlyDictionary<string, double[]> parameters)
    {
        double[][] results = [.. samples.Select(static sample => new double[sample.Values.Length])];
        for (int channel = 0; channel < samples[0].Shape.Channels; channel++)
        {
            int[] places = [.. Enumerable.Range(0, results[0].Length).Where(place => samples[0].ChannelOf(place) == channel)];
            double[] all = [.. samples.SelectMany(sample => places.Select(place => sample.Values[place]))];
            double mean = all.Average();
            double variance = all.Average(x => (x - mean) * (x - mean));
            for (int sample = 0; sample < samples.Length; sample++)
            {
                foreach (int place in places)
                {
                    results[sample][place] = Normalize(samples[sample].Values[place], mean, variance, channel, operation.Parameters, parameters);
                }
            }
        }

        return results;
    }

    public static Tensor Running(ScaleChannels operation, Tensor input, IReadOnlyDictionary<string, double[]> parameters)
    {
        double[] means = parameters[operation.Parameters.Mean];
        double[] variances = parameters[operation.Parameters.Variance];
        return new Tensor(input.Shape, [.. input.Values.Select((x, place) =>
            Normalize(x, means[input.ChannelOf(place)], variances[input.ChannelOf(place)], input.ChannelOf(place), operation.Parameters, parameters))]);
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

    public static Tensor Locally(Tensor input, LocalNormParameters parameters)
    {
        Tensor output = new(input.Shape);
        foreach ((int channel, int y, int x) in ReferenceOperations.Points(input.Shape))
        {
            double squares = 0;
            for (int near = channel - (parameters.Size / 2); near <= channel + ((parameters.Size - 1) / 2); near++)
            {
                double value = near >= 0 && near < input.Shape.Channels ? input[near, y, x] : 0;
                squares += value * value;
            }

            double divisor = Math.Pow(parameters.K + (parameters.Alpha / parameters.Size * squares), parameters.Beta);
            output.Values[output.Index(channel, y, x)] = input[channel, y, x] / divisor;
        }

        return output;
    }
}
