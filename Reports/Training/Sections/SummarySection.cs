using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>What matters most, and the table of the runs.</summary>
internal static class SummarySection
{
    private const string BestRun = "best run";

    /// <summary>The numbers that people look for first; of several runs, those of the best.</summary>
    public static XElement Tiles(IReadOnlyList<RunResults> runs)
    {
        RunResults best = runs.MaxBy(static run => run.Test?.Accuracy ?? run.SweetSpot?.ValidationAccuracy ?? double.NegativeInfinity)!;
        EpochResult? epoch = best.SweetSpot ?? best.Run.History.Best();
        (string Name, string? Value)[] tiles =
        [
            (BestRun, runs.Count > 1 ? best.Name : null),
            ("test accuracy", best.Test?.Accuracy is { } accuracy ? NumberText.Measure(accuracy) : null),
            ("test loss", best.Test is { } test ? NumberText.Measure(test.Loss) : null),
            ("best validation loss", best.SweetSpot?.ValidationLoss is { } loss ? NumberText.Measure(loss) : null),
            ("best epoch", epoch is null ? null : $"{epoch.Epoch} of {best.Epochs.Count}"),
            ("parameters", best.Run.Network is { } network ? NumberText.Count(network.Info.ParameterCount) : null),
            ("training time", NumberText.Time(Duration(best))),
        ];
        return Html.Element("dl", Html.Class("tiles"), tiles.Where(static tile => tile.Value is not null).Select(static tile =>
            Html.Element("div", Html.Class(tile.Name == BestRun ? "tile wide" : "tile"), Html.Element("dt", tile.Name), Html.Element("dd", tile.Value))));
    }

    /// <summary>A column a run; rows that no run has a value for are left out.</summary>
    public static IEnumerable<XElement> Create(IReadOnlyList<RunResults> runs)
    {
        (string Name, Func<RunResults, string?> Value)[] rows =
        [
            ("network", static run => run.Run.Network?.Info.Name),
            ("parameters", static run => run.Run.Network is { } network ? NumberText.Count(network.Info.ParameterCount) : null),
            ("multiply-accumulates", static run => run.Run.Network is { } network ? NumberText.Count(network.Info.MultiplyAccumulates) : null),
            .. OptionRows.All,
            ("epochs", static run => NumberText.Count(run.Epochs.Count)),
            ("best epoch", static run => run.SweetSpot is { } best ? NumberText.Count(best.Epoch) : null),
            ("training loss, last epoch", static run => run.Epochs.Count > 0 ? NumberText.Measure(run.Epochs[^1].Loss) : null),
            ("training accuracy, last epoch", static run => run.Epochs.Count > 0 ? Number(run.Epochs[^1].Accuracy) : null),
            ("validation loss, best epoch", static run => Number(run.SweetSpot?.ValidationLoss)),
            ("validation accuracy, best epoch", static run => Number(run.SweetSpot?.ValidationAccuracy)),
            ("validation loss, last epoch", static run => run.Epochs.Count > 0 ? Number(run.Epochs[^1].ValidationLoss) : null),
            ("validation accuracy, last epoch", static run => run.Epochs.Count > 0 ? Number(run.Epochs[^1].ValidationAccuracy) : null),
            ("test loss", static run => Number(run.Test?.Loss)),
            ("test accuracy", static run => Number(run.Test?.Accuracy)),
            ("training time", static run => NumberText.Time(Duration(run))),
            ("samples in a second", static run => run.Epochs.Count > 0 ? NumberText.Count((long)run.Epochs.Average(static epoch => epoch.SamplesPerSecond)) : null),
            ("ended early", static run => run.Run.History.StopReason),
        ];
        IEnumerable<IEnumerable<string>> table = rows
            .Select(row => (row.Name, Values: runs.Select(row.Value).ToArray()))
            .Where(static row => row.Values.Any(static value => value is not null))
            .Select(static IEnumerable<string> (row) => [row.Name, .. row.Values.Select(static value => value ?? "–")]);
        return [Html.Element("h2", "Summary"), Html.Table("Summary", ["", .. runs.Select(static run => run.Name)], table)];
    }

    private static TimeSpan Duration(RunResults run) => run.Epochs.Aggregate(TimeSpan.Zero, static (sum, epoch) => sum + epoch.Duration);

    private static string? Number(double? value) => value is { } number ? NumberText.Measure(number) : null;
}
