using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Advice.Rules;

/// <summary>
/// The first window of a network from which on every number sees more than the input has. A single window that covers all, as the last
/// convolution of LeNet-5, is meant.
/// </summary>
internal sealed class LargeReceptiveField : AdviceRule
{
    public override IEnumerable<Problem> Check(LayerGraph graph)
    {
        if (!graph.Network.IsValid || graph.Network.Input is not { } input)
        {
            yield break;
        }

        IReadOnlyList<ReceptiveField> fields = ReceptiveField.Of(graph.Nodes);
        for (int layer = 0; layer < graph.Count; layer++)
        {
            if (graph.NodeOf(layer) is { } node && fields[node].Exceeds(input) && graph.Nodes[node].Layer is { ReachX.Span: > 1 } window
                && window.Output.Height * window.Output.Width > 1)
            {
                yield return new Problem(
                    DiagnosticDescriptors.LargeReceptiveField,
                    graph.PlaceOf(layer),
                    graph.KindOf(layer).Name,
                    fields[node].Describe(input),
                    input.IsImage ? $"{input.Height}×{input.Width}" : $"{input.Width}");
                yield break;
            }
        }
    }
}
