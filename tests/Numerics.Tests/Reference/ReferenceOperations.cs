using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>The primitive operations as their definitions say, without a thought of speed.</summary>
internal static class ReferenceOperations
{
    public static Tensor Convolve(Tensor input, ConvolutionGeometry geometry, double[] weight, double[]? bias)
    {
        Tensor output = new(geometry.OutputOf(input.Shape));
        int outputs = geometry.Filters / geometry.Groups;
        int inputs = input.Shape.Channels / geometry.Groups;
        foreach ((int filter, int y, int x) in Points(output.Shape))
        {
            double sum = bias?[filter] ?? 0;
            int top = (y * geometry.StrideY) - geometry.PaddingTop;
            int left = (x * geometry.StrideX) - geometry.PaddingLeft;
            for (int channel = 0; channel < inputs; channel++)
            {
                int plane = (filter / outputs * inputs) + channel;
                int kernel = ((filter * inputs) + channel) * geometry.KernelHeight * geometry.KernelWidth;
                for (int ky = 0; ky < geometry.KernelHeight; ky++)
                {
                    for (int kx = 0; kx < geometry.KernelWidth; kx++)
                    {
                        sum += weight[kernel + (ky * geometry.KernelWidth) + kx]
                            * input[plane, top + (ky * geometry.DilationY), left + (kx * geometry.DilationX)];
                    }
                }
            }

            output.Values[output.Index(filter, y, x)] = sum;
        }

        return output;
    }

    public static Tensor ConvolveTransposed(Tensor input, Shape output, ConvolutionGeometry geometry, double[] weight, double[]? bias)
    {
        Tensor result = new(output);
        foreach ((int channel, int y, int x) in Points(output))
        {
            result.Values[result.Index(channel, y, x)] = bias?[channel] ?? 0;
        }

        int inputs = input.Shape.Channels / geometry.Groups;
        int outputs = output.Channels / geometry.Groups;
        foreach ((int channel, int y, int x) in Points(input.Shape))
        {
            for (int filter = 0; filter < outputs; filter++)
            {
                for (int ky = 0; ky < geometry.KernelHeight; ky++)
                {
                    for (int kx = 0; kx < geometry.KernelWidth; kx++)
                    {
                        int row = (y * geometry.StrideY) + (ky * geometry.DilationY) - geometry.PaddingTop;
                        int column = (x * geometry.StrideX) + (kx * geometry.DilationX) - geometry.PaddingLeft;
                        if (row >= 0 && row < output.Height && column >= 0 && column < output.Width)
                        {
                            int tap = (((((channel * outputs) + filter) * geometry.KernelHeight) + ky) * geometry.KernelWidth) + kx;
                            result.Values[result.Index((channel / inputs * outputs) + filter, row, column)] += weight[tap] * input[channel, y, x];
                        }
                    }
                }
            }
        }

        return result;
    }

    public static Tensor Pool(Tensor input, PoolGeometry geometry, PoolKind kind)
    {
        Tensor output = new(geometry.OutputOf(input.Shape));
        foreach ((int channel, int y, int x) in Points(output.Shape))
        {
            List<double> window = [];
            int padding = 0;
            foreach (int row in Covered(geometry.Rows, y))
            {
                foreach (int column in Covered(geometry.Columns, x))
                {
                    bool isInside = row >= 0 && row < input.Shape.Height && column >= 0 && column < input.Shape.Width;
                    if (isInside)
                    {
                        window.Add(input[channel, row, column]);
                    }
                    else if (geometry.CountsPadding && row < input.Shape.Height + geometry.Rows.After && column < input.Shape.Width + geometry.Columns.After)
                    {
                        padding++;
                    }
                }
            }

            output.Values[output.Index(channel, y, x)] = kind switch
            {
                PoolKind.Max => window.Max(),
                PoolKind.Min => window.Min(),
                _ => window.Sum() / (window.Count + padding),
            };
        }

        return output;
    }

    public static Tensor Rectify(Tensor input, double[] slopes)
    {
        Tensor output = new(input.Shape);
        foreach ((int channel, int y, int x) in Points(output.Shape))
        {
            double value = input[channel, y, x];
            output.Values[output.Index(channel, y, x)] = value > 0 ? value : value * slopes[slopes.Length == 1 ? 0 : channel];
        }

        return output;
    }

    public static Tensor Softmax(Tensor input)
    {
        Tensor output = new(input.Shape);
        int pixels = input.Shape.Size / input.Shape.Channels;
        for (int pixel = 0; pixel < pixels; pixel++)
        {
            (int row, int column) = (pixel / input.Shape.Width, pixel % input.Shape.Width);
            int[] channels = [.. Enumerable.Range(0, input.Shape.Channels).Select(channel => input.Index(channel, row, column))];
            double greatest = channels.Max(channel => input.Values[channel]);
            double sum = channels.Sum(channel => Math.Exp(input.Values[channel] - greatest));
            foreach (int channel in channels)
            {
                output.Values[channel] = Math.Exp(input.Values[channel] - greatest) / sum;
            }
        }

        return output;
    }

    // The rows or columns of a window, those in the padding too.
    private static IEnumerable<int> Covered(PoolAxis axis, int window)
    {
        int first = axis.IsAdaptive ? window * axis.Extent / axis.Windows : (window * axis.Stride) - axis.Before;
        int end = axis.IsAdaptive ? (int)Math.Ceiling((window + 1) * axis.Extent / (double)axis.Windows) : first + axis.Kernel;
        return Enumerable.Range(first, end - first);
    }

    public static IEnumerable<(int Channel, int Row, int Column)> Points(Shape shape) =>
        from channel in Enumerable.Range(0, shape.Channels)
        from row in Enumerable.Range(0, shape.Height)
        from column in Enumerable.Range(0, shape.Width)
        select (channel, row, column);
}
