using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;

namespace Netwright.Generator.Passes;

/// <summary>Gives the weights of each convolution of a single sample their place in the packed buffer.</summary>
internal static class WeightPacking
{
    /// <summary>Places the weights and returns the size of the buffer in floats.</summary>
    public static int Run(NetworkGraph graph)
    {
        int size = 0;
        foreach (Convolution convolution in graph.Forward.OfType<Convolution>())
        {
            convolution.PackedOffset = size;
            size += new ChannelGrouping(convolution).PackedSize;
        }

        return size;
    }
}
