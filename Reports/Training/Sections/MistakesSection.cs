using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>The samples that the network got wrong, the surest first.</summary>
internal static class MistakesSection
{
    private static readonly string[] Headings = ["sample", "actual", "predicted", "certainty"];

    /// <summary>The mistakes, as pictures where inputs are pictures; nothing without classes.</summary>
    public static IEnumerable<XElement> Create(RunResults run, string heading)
    {
        if (run.Predictions is not { } predictions || run.Run.Mistakes == 0)
        {
            return [];
        }

        Mistake[] all = [.. Mistake.Of(predictions)];
        if (all.Length == 0)
        {
            return [Html.Element(heading, "Mistakes"), Html.Element("p", "No test sample was misclassified.")];
        }

        Mistake[] shown = [.. all.Take(run.Run.Mistakes)];
        string note = shown.Length == all.Length ? $"All {all.Length} test samples" : $"{shown.Length} of {NumberText.Count(all.Length)} test samples";
        return
        [
            Html.Element(heading, "Mistakes"),
            Html.Element("p", Html.Class("note"), $"{note} that were misclassified, those first of which the network was surest. Actual → predicted, and how sure it was."),
            Show(run, shown),
        ];
    }

    private static XElement Show(RunResults run, Mistake[] mistakes)
    {
        SampleImages? images = SampleImages.Of(run.Run.Test!);
        if (images is null)
        {
            return Html.Table("Mistakes", Headings, mistakes.Select(IEnumerable<string> (mistake) =>
            [
                NumberText.Count(mistake.Sample), run.ClassName(mistake.Actual), run.ClassName(mistake.Predicted), NumberText.Percent(mistake.Certainty),
            ]));
        }

        return Html.Element("ul", Html.Class("pictures"), mistakes.Select(mistake => Picture(run, mistake, images.Read(mistake.Sample))));
    }

    private static XElement Picture(RunResults run, Mistake mistake, PixelImage image)
    {
        (string actual, string predicted) = (run.ClassName(mistake.Actual), run.ClassName(mistake.Predicted));
        return Html.Element(
            "li",
            Html.Element(
                "figure",
                new XElement(
                    "img",
                    Html.With("src", "data:image/png;base64," + Convert.ToBase64String(image.ToPng())),
                    Html.With("alt", $"Test sample {mistake.Sample}: {actual}, taken for {predicted}"),
                    Html.With("title", $"test sample {mistake.Sample}")),
                Html.Element(
                    "figcaption", actual, " → ", Html.Element("strong", predicted), new XElement("br"), NumberText.Percent(mistake.Certainty))));
    }
}
