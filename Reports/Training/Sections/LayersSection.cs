using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>The layers of the network.</summary>
internal static class LayersSection
{
    private static readonly string[] Headings = ["layer", "description", "output", "parameters", "multiply-accumulates"];

    /// <summary>The table, folded; nothing without a network.</summary>
    public static IEnumerable<XElement> Create(RunResults run, string heading) => run.Run.Network is not { } network
        ? []
        :
        [
            Html.Element(heading, "Layers"),
            Html.Element(
                "details",
                Html.Element("summary", $"{network.Info.Name}: {network.Info.InputShape} → {network.Info.OutputShape}, {network.Info.Layers.Count} layers"),
                Html.Table("Layers", Headings, network.Info.Layers.Select(IEnumerable<string> (layer) =>
                [
                    layer.Name, layer.Description, layer.OutputShape.ToString(), NumberText.Count(layer.ParameterCount), NumberText.Count(layer.MultiplyAccumulates),
                ]))),
        ];
}
