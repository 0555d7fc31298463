using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;

namespace Netwright.Generator.Passes;

/// <summary>
/// Leaves results of a single sample's convolutions plain, so that neighbouring pixels stand in the lanes, where channels would leave more of these idle:
/// where the input is plain, too, and whoever reads the result takes it so.
/// </summary>
internal static class PixelsInLanes
{
    public static void Run(NetworkGraph graph)
    {
        foreach (Convolution convolution in graph.Forward.OfType<Convolution>())
        {
            if (PixelBlocks.Of(convolution) is { } blocks && IsPlain(graph, convolution.Input) && ReadersTakePlain(graph, convolution.Result)
                && ConvolutionCost.OfPixels(convolution, blocks) < ConvolutionCost.OfSample(convolution))
            {
                convolution.Result.Layout = Layout.Plain;
            }
        }
    }

    private static bool IsPlain(NetworkGraph graph, Value input)
        => input.Storage == graph.Input ? ReadersTakePlain(graph, input) : input.Layout == Layout.Plain;

    // A convolution reads what is in no lanes as scalars.
    private static bool ReadersTakePlain(NetworkGraph graph, Value value) => graph.Operations
        .Where(operation => operation.Inputs.Any(input => input.Storage == value.Storage))
        .All(reader => reader is Convolution { Geometry.Groups: 1, Input.IsView: false });
}
