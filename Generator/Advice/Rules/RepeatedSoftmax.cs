using Netwright.Generator.Diagnostics;

namespace Netwright.Generator.Advice.Rules;

/// <summary>A softmax of what a softmax has made already, written down twice, as cross-entropy adds one of its own where it sees none.</summary>
internal sealed class RepeatedSoftmax : AdviceRule
{
    public override IEnumerable<Problem> Check(LayerGraph graph)
    {
        for (int layer = 0; layer < graph.Count; layer++)
        {
            if (graph.KindOf(layer).MakesProbabilities && graph.ComputedBy(layer) is { } source && graph.KindOf(source).MakesProbabilities)
            {
                yield return new Problem(
                    DiagnosticDescriptors.RepeatedSoftmax, graph.PlaceOf(layer), graph.KindOf(layer).Name, graph.KindOf(source).Name);
            }
        }
    }
}
