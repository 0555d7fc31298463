using System.Text;
using System.Xml.Linq;
using Netwright.Files;

namespace Netwright.Reports;

/// <summary>
/// A report of one training run, or of several side by side, as one HTML file that needs nothing else: curves with the best epoch marked, what went wrong in
/// words, and, where there is a network and test data, confusion matrix, classification report, the worst mistakes, filters and feature maps.
/// <code>
/// new TrainingReport("LeNet-5 on MNIST", new ReportedRun("LeNet-5", history) { Network = net, Test = mnist.Test }).Save("run.html");
/// </code>
/// </summary>
public sealed class TrainingReport
{
    /// <summary>Begins a report.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="runs">The runs, at least one, their names all different.</param>
    /// <exception cref="ArgumentException">There is no run, or two have one name.</exception>
    public TrainingReport(string title, params IReadOnlyList<ReportedRun> runs)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        ArgumentNullException.ThrowIfNull(runs);
        if (runs.Count == 0)
        {
            throw new ArgumentException("Expected at least one run, found none.", nameof(runs));
        }

        if (runs.GroupBy(static run => run.Name).FirstOrDefault(static group => group.Count() > 1) is { } same)
        {
            throw new ArgumentException($"Two runs are named '{same.Key}'.", nameof(runs));
        }

        Title = title;
        Runs = [.. runs];
    }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>The runs.</summary>
    public IReadOnlyList<ReportedRun> Runs { get; }

    /// <summary>The report as HTML. Networks are evaluated now, as they are.</summary>
    public string ToHtml()
    {
        RunResults[] runs = [.. Runs.Select(static run => new RunResults(run))];
        List<XElement> content = [SummarySection.Tiles(runs)];
        if (runs.Length > 1)
        {
            content.Add(Navigation());
        }

        content.AddRange(CurvesSection.Create(runs));
        content.AddRange(DiagnosisSection.Create(runs));
        content.AddRange(SummarySection.Create(runs));
        foreach ((int index, RunResults run) in runs.Index())
        {
            content.AddRange(RunSections(run, index, heading: runs.Length > 1 ? "h3" : "h2"));
        }

        content.Add(Html.Element("footer", "Made with Netwright."));
        return Page.Write(Title, content);
    }

    /// <summary>Saves the report as HTML: whole or not at all.</summary>
    /// <param name="path">The file, <c>run.html</c>; replaced if it exists.</param>
    /// <exception cref="ArgumentException">The name does not end in <c>.html</c>.</exception>
    /// <exception cref="IOException">The file cannot be written; what stood there before is untouched.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"Expected a file whose name ends in .html, found {path}.", nameof(path));
        }

        AtomicFile.WriteAll(path, Encoding.UTF8.GetBytes(ToHtml()));
    }

    private XElement Navigation() => Html.Element(
        "nav",
        Html.With("aria-label", "Runs"),
        Html.Element("ul", Runs.Select(static (run, index) => Html.Element("li", Html.Element("a", Html.With("href", $"#run-{index + 1}"), run.Name)))));

    private static IEnumerable<XElement> RunSections(RunResults run, int index, string heading)
    {
        XElement[] sections =
        [
            .. ClassesSection.Create(run, heading), .. MistakesSection.Create(run, heading), .. FiltersSection.Create(run, heading), .. LayersSection.Create(run, heading),
        ];
        XElement[] title = heading == "h3" ? [Html.Element("h2", Html.With("id", $"run-{index + 1}"), run.Name)] : [];
        string note = sections.Length == 0 && title.Length > 0 ? "The report has neither its network nor test data." : "";
        return [.. title, .. note.Length > 0 ? [Html.Element("p", Html.Class("note"), note)] : sections];
    }
}
