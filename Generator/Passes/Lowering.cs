using Netwright.Generator.Declarations;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Elementwise;
using Netwright.Generator.Operations.Softmax;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Passes;

/// <summary>Turns checked layers into a graph of primitive operations.</summary>
internal static class Lowering
{
    public static NetworkGraph Lower(CheckedNetwork network, ExecutionKind kind)
    {
        NetworkGraph graph = new(new Value("input", network.Input!) { Place = Place.Input });
        GraphBuilder builder = new(graph, kind);
        List<Value> values = [];
        foreach (Node node in network.Nodes)
        {
            values.Add(node.Layer.Lower(builder, [.. node.Sources.Select(source => source == LayerInput.Network ? graph.Input : values[source])]));
        }

        graph.Output = values[values.Count - 1];

        graph.Logits = graph.Forward.LastOrDefault() switch
        {
            // Of many pixels or steps each has a softmax of its own, which no loss takes back.
            Softmax { IsLogarithm: false } softmax when softmax.Outputs[0] == graph.Output && graph.Output.Shape is { Height: 1, Width: 1 } => softmax.Inputs[0],
            Activate { Activation.Name: "Sigmoid" } sigmoid when sigmoid.Output == graph.Output => sigmoid.Input,
            _ => graph.Output,
        };
        return graph;
    }

    /// <summary>Whether all of the network can run on one sample with channels in the lanes.</summary>
    public static bool HasSampleKernels(NetworkGraph graph)
        => !graph.Input.Shape.IsSequence && graph.Forward.All(static operation => operation.HasSampleKernel);
}
