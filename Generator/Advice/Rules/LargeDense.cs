using System.Globalization;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;
using Netwright.Generator.Layers.Dense;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Advice.Rules;

/// <summary>A fully connected layer with more than half of all parameters, in a network that has parameters in other kinds of layers too.</summary>
internal sealed class LargeDense : AdviceRule
{
    public override IEnumerable<Problem> Check(LayerGraph graph)
    {
        EquatableArray<Layer> layers = graph.Network.Layers;
        long total = layers.Sum(static layer => layer.ParameterCount);
        if (!graph.Network.IsValid || layers.All(static layer => layer is DenseLayer || layer.ParameterCount == 0))
        {
            yield break;
        }

        for (int layer = 0; layer < graph.Count; layer++)
        {
            if (graph.NodeOf(layer) is { } node && graph.Nodes[node].Layer is DenseLayer dense && dense.ParameterCount > total / 2)
            {
                yield return new Problem(
                    DiagnosticDescriptors.LargeDense,
                    graph.PlaceOf(layer),
                    dense.ParameterCount.ToString("N0", CultureInfo.InvariantCulture),
                    total.ToString("N0", CultureInfo.InvariantCulture),
                    dense.Input.Size,
                    dense.Units,
                    Mend(graph, node));
            }
        }
    }

    // What stood there before it was flattened is what can be pooled.
    private static string Mend(LayerGraph graph, int dense)
    {
        int source = graph.Nodes[dense].Sources[0];
        Shape? pooled = source >= 0 ? graph.Nodes[source].Layer.Inputs[0] : null;
        return pooled switch
        {
            { IsImage: true } => "[GlobalAvgPool2D] or more pooling above makes",
            { IsSequence: true } => "[MaxPool1D] or more pooling above makes",
            _ => "Fewer units make",
        };
    }
}
