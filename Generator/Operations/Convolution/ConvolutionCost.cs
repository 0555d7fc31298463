using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// Roughly what a convolution takes, in cycles a sample: a multiply-add of sixteen lanes each, and what comes from beyond the second-level cache.
/// It decides between ways of computing the same, for which only their ratio matters.
/// </summary>
internal static class ConvolutionCost
{
    // Weights come from the second-level cache as fast as they are used; from the third and from memory they do not.
    private const int CachedBytes = 512 << 10;
    private const int LargeBytes = 8 << 20;

    /// <summary>One sample with channels in the lanes: those of the last block count whole.</summary>
    public static double OfSample(Convolution convolution)
    {
        ChannelGrouping channels = new(convolution);
        ConvolutionGeometry geometry = convolution.Geometry;
        Shape output = convolution.Output.Shape;
        double kernel = (double)geometry.KernelHeight * channels.KernelWidth / channels.Pixels;
        double products = channels.IsDepthwise
            ? kernel * ChannelGrouping.BlocksOf(geometry.Groups)
            : kernel * channels.Groups * channels.OutputBlocks * channels.Inputs;
        return ((double)output.Height * output.Width * products) + Reading((long)channels.PackedSize * sizeof(float)) + Moving(convolution, 1);
    }

    /// <summary>One sample with pixels in the lanes: those that two blocks compute count twice.</summary>
    public static double OfPixels(Convolution convolution, PixelBlocks blocks)
    {
        long weights = WeightsOf(convolution);
        return ((double)convolution.Output.Shape.Height * blocks.Count * weights) + Reading(weights * sizeof(float)) + Moving(convolution, 1);
    }

    /// <summary>One of sixteen samples in the lanes: they share the weights, and need sixteen times the room.</summary>
    public static double OfGroup(Convolution convolution)
    {
        long weights = WeightsOf(convolution);
        Shape output = convolution.Output.Shape;
        return (((double)output.Height * output.Width * weights) + Reading(weights * sizeof(float))) / Value.Lanes + Moving(convolution, Value.Lanes);
    }

    /// <summary>Fetching bytes once.</summary>
    public static double Reading(long bytes) => bytes <= CachedBytes ? 0 : bytes / (bytes <= LargeBytes ? 8.0 : 3.0);

    private static long WeightsOf(Convolution convolution)
    {
        ConvolutionGeometry geometry = convolution.Geometry;
        return (long)geometry.Filters * convolution.InputChannels * geometry.KernelHeight * geometry.KernelWidth;
    }

    private static double Moving(Convolution convolution, int samples)
    {
        long bytes = sizeof(float) * ((long)convolution.Input.Shape.Size + convolution.Output.Shape.Size);
        return Reading(samples * bytes) / samples;
    }
}
