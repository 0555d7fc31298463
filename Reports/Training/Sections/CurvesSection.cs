using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>The curves: losses, accuracies, metrics, learning rates.</summary>
internal static class CurvesSection
{
    private const string Validation = "val_";
    private const string LearningRate = "learning_rate";
    private const string NoteOfOne = "The circle marks the epoch of the least validation loss, where early stopping would have ended best.";
    private const string NoteOfMany =
        "Solid: validation; dashed: training. Circles mark the epochs of the least validation loss, where early stopping would have ended best.";

    /// <summary>A plot for each measure that some run has; that of the learning rate where it changes.</summary>
    public static IEnumerable<XElement> Create(IReadOnlyList<RunResults> runs)
    {
        if (runs.All(static run => run.Epochs.Count == 0))
        {
            return [Html.Element("h2", "Curves"), Html.Element("p", Html.Class("note"), "No epoch was completed.")];
        }

        string[] names = [.. runs.SelectMany(static run => run.Epochs).SelectMany(static epoch => epoch.Measures()).Select(static measure => measure.Name).Distinct()];
        IEnumerable<string> shown = names
            .Where(name => !name.StartsWith(Validation, StringComparison.Ordinal) && (name != LearningRate || runs.Any(HasSchedule)))
            .OrderBy(static name => name == LearningRate);
        return
        [
            Html.Element("h2", "Curves"),
            .. runs.Any(static run => run.SweetSpot is not null) ? [Html.Element("p", Html.Class("note"), runs.Count == 1 ? NoteOfOne : NoteOfMany)] : Array.Empty<XElement>(),
            Html.Element("div", Html.Class("cards"), shown.Select(name => Html.Card(Curve(runs, name)))),
        ];
    }

    private static Plot Curve(IReadOnlyList<RunResults> runs, string name)
    {
        List<PlotLayer> layers = [];
        foreach ((int color, RunResults run) in runs.Index())
        {
            bool isAlone = runs.Count == 1;
            LineSeries training = Line(isAlone ? "training" : run.Name, run, name, color);
            if (run.Epochs.Any(epoch => ValueOf(epoch, Validation + name) is not null))
            {
                // One run has a colour for each line; several have a colour each, and what was trained on is dashed.
                layers.Add(isAlone ? training : Line("", run, name, color, isDashed: true));
                layers.Add(Line(isAlone ? "validation" : run.Name, run, Validation + name, isAlone ? 1 : color));
            }
            else
            {
                layers.Add(training);
            }
        }

        layers.AddRange(runs.Select((run, color) => Mark(run, name, runs.Count == 1 ? null : color)).OfType<MarkedPoint>());
        return new Plot
        {
            Title = char.ToUpperInvariant(name[0]) + Words(name)[1..],
            XLabel = "epoch",
            YLabel = Words(name),
            YScale = name != LearningRate && SpansDecades(runs, name) ? AxisScale.Logarithmic : AxisScale.Linear,
            Layers = layers,
        };
    }

    private static LineSeries Line(string label, RunResults run, string name, int color, bool isDashed = false) => new(
        label,
        [.. run.Epochs.Select(static epoch => (double)epoch.Epoch)],
        [.. run.Epochs.Select(epoch => ValueOf(epoch, name) ?? double.NaN)])
    {
        Color = color,
        IsDashed = isDashed,
    };

    private static MarkedPoint? Mark(RunResults run, string name, int? color) =>
        run.SweetSpot is { } best && ValueOf(best, Validation + name) is { } value && double.IsFinite(value)
            ? new MarkedPoint(color is null ? $"best epoch {best.Epoch}" : "", best.Epoch, value) { Color = color }
            : null;

    private static double? ValueOf(EpochResult epoch, string name)
    {
        foreach ((string measure, double value) in epoch.Measures())
        {
            if (measure == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Whether the greatest value is so far above the least that a linear axis would show one of them only.</summary>
    private static bool SpansDecades(IReadOnlyList<RunResults> runs, string name)
    {
        const double Many = 100;
        double[] values = [.. runs.SelectMany(static run => run.Epochs).Select(epoch => ValueOf(epoch, name)).OfType<double>().Where(double.IsFinite)];
        return values.Length > 0 && values.Min() > 0 && values.Max() > Many * values.Min();
    }

    private static bool HasSchedule(RunResults run) => run.Epochs.Select(static epoch => epoch.LearningRate).Distinct().Count() > 1;

    private static string Words(string name) => name.Replace('_', ' ');
}
