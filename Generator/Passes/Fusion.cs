using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Elementwise;
using Netwright.Generator.Operations.Normalization;
using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Passes;

/// <summary>
/// Merges a batch normalisation, an activation and a pooling into the convolution before them: they are applied while the sums are in registers. In training
/// the values before the pooling are still stored where the backward pass reads them. An activation merges into a join or a batch normalisation, too.
/// </summary>
internal static class Fusion
{
    // More sums than this in a window leave too few registers for more than one output channel.
    private const int LargestWindow = 4;

    public static void Run(NetworkGraph graph)
    {
        foreach (Convolution convolution in graph.Forward.OfType<Convolution>().ToList())
        {
            FuseScaling(graph, convolution);
            FuseActivation(graph, convolution);
            // A pooling saves less than Winograd's filtering does, which has no place for it; nor has a tile of a device's matrix product.
            if (!graph.IsForDevice && !WinogradConvolutions.AreWanted(graph, convolution))
            {
                FusePooling(graph, convolution);
            }
        }

        foreach (Operation operation in graph.Forward.Where(static operation => operation is IActivating).ToList())
        {
            FuseElementwise(graph, (IActivating)operation);
        }
    }

    private static void FuseScaling(NetworkGraph graph, Convolution convolution)
    {
        if (SingleReader(graph, convolution.Output) is ScaleChannels scaling && !IsKept(graph, convolution.Output) && !scaling.Input.IsView)
        {
            convolution.Scaling = scaling.Parameters;
            convolution.Output = scaling.Output;
            graph.Forward.Remove(scaling);
        }
    }

    private static void FuseActivation(NetworkGraph graph, Convolution convolution)
    {
        if (SingleReader(graph, convolution.Output) is Activate activate && !IsKept(graph, convolution.Output))
        {
            convolution.Activation = activate.Activation;
            convolution.Output = activate.Output.Storage;
            graph.Forward.Remove(activate);
        }
    }

    // What prints its input twice would compute what is before it twice.
    private static void FuseElementwise(NetworkGraph graph, IActivating operation)
    {
        if (SingleReader(graph, operation.Output) is Activate { Activation.Output.Occurrences: 1, Input.IsView: false, Output.IsView: false } activate
            && !IsKept(graph, operation.Output))
        {
            operation.Activation = activate.Activation;
            operation.Output = activate.Output;
            graph.Forward.Remove(activate);
        }
    }

    private static void FusePooling(NetworkGraph graph, Convolution convolution)
    {
        Pool? pool = graph.Forward.OfType<Pool>().FirstOrDefault(pool => pool.Input == convolution.Output);
        if (pool is { Geometry: { Tiles: true, WindowSize: <= LargestWindow } } && !IsKept(graph, convolution.Output))
        {
            convolution.Pooling = pool;
            graph.Forward.Remove(pool);
            convolution.KeepsUnpooled = graph.ReadersOf(convolution.Output).Any();
        }
    }

    private static Operation? SingleReader(NetworkGraph graph, Value value)
    {
        List<Operation> readers = [.. graph.ReadersOf(value).Take(2)];
        return readers.Count == 1 ? readers[0] : null;
    }

    // What the loss or the caller reads has to exist.
    private static bool IsKept(NetworkGraph graph, Value value)
        => graph.Outputs.Any(output => value.Storage == output.Value.Storage || (output.LogitsGradient is not null && value.Storage == output.Logits.Storage));
}
