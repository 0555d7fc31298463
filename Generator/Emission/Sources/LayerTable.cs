using System.Globalization;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>The table of layers that hovering the class shows.</summary>
internal static class LayerTable
{
    private const int TextColumns = 3;

    /// <summary>The rows of a valid network.</summary>
    public static IEnumerable<string> Rows(CheckedNetwork network)
    {
        Shape input = network.Input!;
        IReadOnlyList<ReceptiveField> fields = ReceptiveField.Of(network.Nodes);
        List<string[]> rows =
        [
            ["layer", "", "output", "parameters", "multiply-accumulates", "activation bytes", "receptive field"],
            ["input", "", input.ToString(), "", "", Count(Bytes(input)), ""],
            .. network.Layers.Select((layer, index) => new[]
            {
                layer.Name,
                layer.Description,
                layer.Output.ToString(),
                Count(layer.ParameterCount),
                Count(layer.MultiplyAccumulates),
                Count(Bytes(layer.Output)),
                fields[index].Describe(input),
            }),
        ];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        return rows.Select(row => string.Join("  ", row.Select((cell, column) =>
            column < TextColumns ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
    }

    private static long Bytes(Shape shape) => (long)sizeof(float) * shape.Size;

    private static string Count(long count) => count == 0 ? string.Empty : count.ToString("N0", CultureInfo.InvariantCulture);
}
