using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Advice.Rules;

/// <summary>Dropout of the very numbers that the network hands out. What a block yields may be dropped.</summary>
internal sealed class DropoutBeforeOutput : AdviceRule
{
    public override IEnumerable<Problem> Check(LayerGraph graph)
    {
        for (int layer = 0; layer < graph.Count && graph.Network.IsValid; layer++)
        {
            if (graph.KindOf(layer).IsDropout && EndOf(graph, layer) is { } end)
            {
                string through = end == layer ? "it is the output" : $"nothing but {graph.KindOf(end).Name} stands between it and the output";
                yield return new Problem(DiagnosticDescriptors.DropoutBeforeOutput, graph.PlaceOf(layer), graph.KindOf(layer).Name, through);
            }
        }
    }

    // The output itself, or what only shapes the dropped numbers or makes them scores of another scale.
    private static int? EndOf(LayerGraph graph, int layer)
    {
        if (graph.IsOutput(layer))
        {
            return layer;
        }

        return graph.OnlyReaderOf(layer) is { } reader && graph.IsOutput(reader)
            && (graph.KindOf(reader).KeepsNumbers || graph.KindOf(reader).Role == LayerRole.Activation)
            ? reader
            : null;
    }
}
