using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>What was taken for what, and how well each class was told from the others.</summary>
internal static class ClassesSection
{
    private static readonly string[] Headings = ["class", "precision", "recall", "F1", "samples"];

    /// <summary>Confusion matrix and classification report; nothing without classes.</summary>
    public static IEnumerable<XElement> Create(RunResults run, string heading) => run.Test?.Confusion is not { } confusion
        ? []
        :
        [
            Html.Element(heading, "Classes"),
            Html.Element(
                "p",
                Html.Class("note"),
                $"{NumberText.Count(confusion.Total)} test samples, {NumberText.Percent(confusion.Accuracy)} of them right."
                    + (confusion.Unclassified > 0 ? $" {confusion.Unclassified} got no class because an output was NaN." : "")),
            Html.Element(
                "div",
                Html.Class("cards"),
                Html.Card(HeatMap.Of(confusion, run.Run.ClassNames), "Rows: actual class; columns: predicted class. The stronger the colour off the diagonal, the commoner the error."),
                Html.Table("Classification report", Headings, Rows(run, confusion))),
        ];

    private static IEnumerable<IEnumerable<string>> Rows(RunResults run, ConfusionMatrix confusion)
    {
        for (int label = 0; label < confusion.Classes; label++)
        {
            ClassScores scores = confusion.ScoresOf(label);
            yield return
            [
                run.ClassName(label), NumberText.Measure(scores.Precision), NumberText.Measure(scores.Recall), NumberText.Measure(scores.F1), NumberText.Count(scores.Support),
            ];
        }

        foreach ((string name, Averaging averaging) in new[] { ("mean", Averaging.Macro), ("weighted mean", Averaging.Weighted) })
        {
            yield return
            [
                name,
                NumberText.Measure(confusion.Average(averaging, static scores => scores.Precision)),
                NumberText.Measure(confusion.Average(averaging, static scores => scores.Recall)),
                NumberText.Measure(confusion.Average(averaging, static scores => scores.F1)),
                NumberText.Count(confusion.Total),
            ];
        }
    }
}
