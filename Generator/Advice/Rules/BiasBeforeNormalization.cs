using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Advice.Rules;

/// <summary>A bias that the normalisation behind it takes away again.</summary>
internal sealed class BiasBeforeNormalization : AdviceRule
{
    public override IEnumerable<Problem> Check(LayerGraph graph)
    {
        for (int layer = 0; layer < graph.Count; layer++)
        {
            LayerKind kind = graph.KindOf(layer);
            if (kind.TakesBias && graph.ArgumentOf(layer, "Bias") is not false && Normalization(graph, layer) is { } normalization)
            {
                string? argument = graph.ArgumentOf(layer, "Bias") is null ? null : "Bias";
                yield return new Problem(DiagnosticDescriptors.BiasBeforeNormalization, graph.PlaceOf(layer, argument), kind.Name, normalization);
            }
        }
    }

    // Where something else reads the value too, the bias has an effect.
    private static string? Normalization(LayerGraph graph, int layer)
        => graph.OnlyReaderOf(layer) is { } reader && graph.KindOf(reader).RemovesMeans && !graph.IsOutput(layer) ? graph.KindOf(reader).Name : null;
}
