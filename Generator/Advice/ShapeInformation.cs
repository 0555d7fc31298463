using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Advice;

/// <summary>The output shape of every line of a network, for those who want to see it beside the line: <c>netwright_show_shapes = true</c>.</summary>
internal static class ShapeInformation
{
    private const string Option = "netwright_show_shapes";

    /// <summary>Whether an .editorconfig asks for it.</summary>
    public static bool IsOn(AnalyzerConfigOptions options)
        => options.TryGetValue(Option, out string? value) && bool.TryParse(value, out bool isOn) && isOn;

    /// <summary>One piece of information for each line whose shape is known, those of a block together.</summary>
    public static IEnumerable<Problem> On(NetworkDeclaration declaration, InferredShapes inference)
    {
        if (inference.Network.Input is not { } input)
        {
            yield break;
        }

        IReadOnlyList<ReceptiveField> fields = ReceptiveField.Of(inference.Nodes);
        int told = 0;
        for (int layer = 0; layer < declaration.Layers.Count; layer++)
        {
            int line = declaration.Layers[layer].Origin.Attribute;
            bool isLast = layer + 1 == declaration.Layers.Count || declaration.Layers[layer + 1].Origin.Attribute != line;
            if (isLast && inference.NodeOf[layer] is { } node)
            {
                // What a block yields is the value of its last line; its nodes, those of projections included, are all since the line above.
                Layer[] layers = [.. inference.Nodes.Skip(told).Take(node + 1 - told).Select(static made => made.Layer)];
                told = node + 1;
                yield return new Problem(
                    DiagnosticDescriptors.OutputShape,
                    new Place(PlaceKind.Layer, line),
                    inference.Nodes[node].Layer.Output,
                    Grouped(layers.Sum(static layer => layer.ParameterCount)),
                    Grouped(layers.Sum(static layer => layer.MultiplyAccumulates)),
                    fields[node].Describe(input));
            }
        }
    }

    private static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
