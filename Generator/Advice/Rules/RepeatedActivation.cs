using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Advice.Rules;

/// <summary>An activation of what the same activation has made already.</summary>
internal sealed class RepeatedActivation : AdviceRule
{
    public override IEnumerable<Problem> Check(LayerGraph graph)
    {
        for (int layer = 0; layer < graph.Count; layer++)
        {
            LayerKind kind = graph.KindOf(layer);
            if (kind is { Role: LayerRole.Activation or LayerRole.Rectifier, MakesProbabilities: false }
                && graph.ComputedBy(layer) is { } source
                && graph.KindOf(source) == kind)
            {
                yield return new Problem(DiagnosticDescriptors.RepeatedActivation, graph.PlaceOf(layer), kind.Name);
            }
        }
    }
}
