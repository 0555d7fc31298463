using System.Globalization;
using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>The table of layers that hovering the class shows.</summary>
internal static class LayerTable
{
    public static IEnumerable<string> Rows(Shape input, IEnumerable<Layer> layers)
    {
        List<string[]> rows =
        [
            ["layer", "", "output", "parameters", "multiply-accumulates"],
            ["input", "", input.ToString(), "", ""],
            .. layers.Select(static layer => new[]
            {
                layer.Name, layer.Description, layer.Output.ToString(), Count(layer.ParameterCount), Count(layer.MultiplyAccumulates),
            }),
        ];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        return rows.Select(row => string.Join("  ", row.Select((cell, column) =>
            column < 3 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
    }

    private static string Count(long count) => count == 0 ? string.Empty : count.ToString("N0", CultureInfo.InvariantCulture);
}
