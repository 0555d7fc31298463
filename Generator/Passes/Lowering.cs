using Netwright.Generator.Declarations;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Elementwise;
using Netwright.Generator.Operations.Softmax;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Passes;

/// <summary>Turns checked layers into a graph of primitive operations.</summary>
internal static class Lowering
{
    public static NetworkGraph Lower(CheckedNetwork network, ExecutionKind kind, bool isForDevice = false)
    {
        NetworkGraph graph = new(new Value("input", network.Input!) { Place = Place.Input })
        {
            Kind = kind,
            IsForDevice = isForDevice,
            AllowsWinograd = kind != ExecutionKind.Group && network.Declaration.AllowsWinograd && !isForDevice,
        };
        GraphBuilder builder = new(graph, kind);
        List<NetworkOutput> outputs = [.. network.Outputs.Where(output => kind == ExecutionKind.Training || !output.IsTrainingOnly)];
        bool[] isReached = Reachability.From(network.Nodes, outputs);
        var values = new Value[network.Nodes.Count];
        for (int node = 0; node < values.Length; node++)
        {
            if (isReached[node])
            {
                IEnumerable<int> sources = network.Nodes[node].Sources;
                values[node] = network.Nodes[node].Layer.Lower(
                    builder, [.. sources.Select(source => source == LayerInput.Network ? graph.Input : values[source])]);
            }
        }

        graph.Outputs.AddRange(outputs.Select(output => Output(graph, output.Name, values[output.Node])));
        return graph;
    }

    private static GraphOutput Output(NetworkGraph graph, string name, Value value)
    {
        (FinalActivation activation, Value? logits) = graph.Forward.Find(operation => operation.Outputs.Contains(value)) switch
        {
            // Of many pixels or steps each has a softmax of its own, which no loss takes back.
            Softmax { IsLogarithm: false } softmax when value.Shape is { Height: 1, Width: 1 } => (FinalActivation.Softmax, softmax.Inputs[0]),
            Activate { Activation.Name: "Sigmoid" } sigmoid => (FinalActivation.Sigmoid, sigmoid.Input),
            _ => (FinalActivation.None, null),
        };

        // A loss on logits skips the activation's gradient, which others that read its value need; and it reads the arena, where inputs are not.
        bool isTakenBack = logits is not null && logits.Storage != graph.Input && !graph.ReadersOf(value).Any();
        return new GraphOutput(name, value, activation, isTakenBack ? logits : null);
    }

    /// <summary>Whether all of the network can run on one sample with channels in the lanes.</summary>
    public static bool HasSampleKernels(NetworkGraph graph)
        => !graph.Input.Shape.IsSequence && graph.Forward.All(static operation => operation.HasSampleKernel);
}
