using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers.Joins;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Advice.Rules;

/// <summary>A join that reads one value twice, as a shortcut around nothing does.</summary>
internal sealed class JoinWithItself : AdviceRule
{
    public override IEnumerable<Problem> Check(LayerGraph graph)
    {
        for (int layer = 0; layer < graph.Count; layer++)
        {
            EquatableArray<LayerInput> inputs = graph.Declaration.Layers[layer].Inputs;
            if (graph.KindOf(layer) is JoinLayerKind kind && inputs.Select(static input => input.Source).Distinct().Count() < inputs.Count)
            {
                yield return new Problem(DiagnosticDescriptors.JoinWithItself, graph.PlaceOf(layer), kind.Name);
            }
        }
    }
}
