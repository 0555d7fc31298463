using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>What is wrong with the runs, in words.</summary>
internal static class DiagnosisSection
{
    /// <summary>The findings of each run.</summary>
    public static IEnumerable<XElement> Create(IReadOnlyList<RunResults> runs) =>
        [Html.Element("h2", "Diagnosis"), .. runs.SelectMany(run => Findings(run, runs.Count > 1))];

    private static IEnumerable<XElement> Findings(RunResults run, bool isNamed)
    {
        IReadOnlyList<Diagnosis> findings = run.Run.History.Diagnose();
        string[] texts = [.. findings.Select(static finding => finding.Text)];
        string style = findings.Count == 0 ? "finding fine" : "finding";
        yield return Html.Element(
            "div",
            Html.Class(style),
            isNamed ? Html.Element("h3", run.Name) : null,
            (findings.Count == 0 ? ["The curves show nothing wrong."] : texts).Select(static text => Html.Element("p", text)));
    }
}
