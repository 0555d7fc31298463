using Netwright.Generator.Operations.LocalNormalization;
using Netwright.Generator.Operations.Normalization;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>Batch normalisation as its definition says.</summary>
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
