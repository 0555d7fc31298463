using System.Xml.Linq;
using Netwright.Runtime.Tests.Files;

namespace Netwright.Reports.Tests.Training;

public sealed class TrainingReportTests
{
    private static readonly Lazy<ReportedRun> First = new(static () => Pictures.Run("first"));

    [Fact]
    public void ARunHasAllSections()
    {
        XElement page = Page(new TrainingReport("A run", First.Value));
        Assert.Equal("A run", page.Descendants("h1").Single().Value);
        Assert.Equal(
            ["Curves", "Diagnosis", "Summary", "Classes", "Mistakes", "Filters and feature maps", "Layers"], page.Descendants("h2").Select(static heading => heading.Value));
        Assert.Equal(["Loss", "Accuracy", "F1", "Confusion matrix", "Filters conv1.weight", "What conv1.weight finds", "Feature maps maps"], page.Texts("title"));
    }

    [Fact]
    public void NumbersAreThoseOfTheRun()
    {
        ReportedRun run = First.Value;
        Evaluation test = run.Network!.Evaluate(run.Test!);
        EpochResult best = run.History.Best()!;
        Dictionary<string, string> tiles = Page(new TrainingReport("A run", run)).Descendants("div").Where(static tile => tile.Get("class") == "tile")
            .ToDictionary(static tile => tile.Element("dt")!.Value, static tile => tile.Element("dd")!.Value);
        Assert.Equal(FormattableString.Invariant($"{test.Accuracy:F4}"), tiles["test accuracy"]);
        Assert.Equal(FormattableString.Invariant($"{test.Loss:F4}"), tiles["test loss"]);
        Assert.Equal(FormattableString.Invariant($"{best.ValidationLoss:F4}"), tiles["best validation loss"]);
        Assert.Equal($"{best.Epoch} of 4", tiles["best epoch"]);
    }

    [Fact]
    public void TheSweetSpotIsMarkedOnTheCurves()
    {
        EpochResult best = First.Value.History.Best()!;
        XElement loss = Page(new TrainingReport("A run", First.Value)).All("svg").First(static svg => svg.Get("class") == "figure");
        XElement[] dots = [.. loss.All("circle").Where(static circle => circle.Get("class") != "mark")];
        XElement mark = loss.OfClass("mark").Single();
        Assert.Equal(8, dots.Length);
        Assert.Equal(dots[4 + best.Epoch - 1].Get("cx"), mark.Get("cx"));
        Assert.Equal(dots[4 + best.Epoch - 1].Get("cy"), mark.Get("cy"));
        Assert.Contains($"best epoch {best.Epoch}", loss.Texts("halo"));
    }

    [Fact]
    public void MistakesAreTheSurestWrongAnswersAsPictures()
    {
        ReportedRun run = First.Value;
        var test = (ImageDataset)run.Test!;
        XElement[] pictures = [.. Page(new TrainingReport("A run", run)).Descendants("img")];
        Assert.InRange(pictures.Length, 1, 24);
        double last = 1;
        float[] input = new float[run.Network!.InputSize];
        foreach (XElement picture in pictures)
        {
            int sample = int.Parse(picture.Get("title")["test sample ".Length..]);
            test.CopyInput(sample, input);
            int predicted = run.Network.Classify(input);
            Assert.NotEqual(test.Label(sample), predicted);
            Assert.Equal($"Test sample {sample}: {run.ClassNames![test.Label(sample)]}, taken for {run.ClassNames[predicted]}", picture.Get("alt"));
            float[] logits = run.Network.Forward(input);
            double certainty = Math.Exp(logits[predicted]) / logits.Sum(static logit => Math.Exp(logit));
            Assert.True(certainty <= last + 1e-6);
            last = certainty;
            picture.SetAttributeValue("href", picture.Get("src"));
            Assert.Equal(test.Pixels(sample).ToArray(), picture.Pixels().ToPlanes(test.InputShape));
        }
    }

    [Fact]
    public void RunsStandSideBySide()
    {
        var report = new TrainingReport("Three runs", First.Value, Pictures.Run("second", seed: 2, epochs: 3), new ReportedRun("third", First.Value.History));
        XElement page = Page(report);
        Assert.Equal(["Curves", "Diagnosis", "Summary", "first", "second", "third"], page.Descendants("h2").Select(static heading => heading.Value));
        Assert.Equal(["#run-1", "#run-2", "#run-3"], page.Descendants("a").Select(static link => link.Get("href")));
        XElement loss = page.All("svg").First(static svg => svg.Get("class") == "figure");
        Assert.Equal(["first", "second", "third"], loss.Texts("name"));
        Assert.Equal(3, loss.OfClass("mark").Count());
        Assert.Equal(["var(--c0)", "var(--c1)", "var(--c2)"], loss.OfClass("mark").Select(static mark => mark.Get("stroke")));
        XElement table = page.Descendants("table").First();
        Assert.Equal(["", "first", "second", "third"], table.Descendants("tr").First().Elements().Select(static cell => cell.Value));
        XElement epochs = table.Descendants("tr").Single(static row => row.Elements().First().Value == "epochs");
        Assert.Equal(["epochs", "4", "3", "4"], epochs.Elements().Select(static cell => cell.Value));
    }

    [Fact]
    public void AHistoryAloneIsAReport()
    {
        var history = new History([new EpochResult(1, 2, null, null, null, default, 1), new EpochResult(2, 1, null, null, null, default, 1)]);
        XElement page = Page(new TrainingReport("Alone", new ReportedRun("run", history)));
        Assert.Equal(["Curves", "Diagnosis", "Summary"], page.Descendants("h2").Select(static heading => heading.Value));
        Assert.Empty(page.OfClass("mark"));
        Assert.Contains("No epoch was completed.", Page(new TrainingReport("None", new ReportedRun("run", new History([])))).Value);
    }

    [Fact]
    public void TargetVectorsHaveNoClasses()
    {
        float[] inputs = [.. Enumerable.Range(0, 240 * 20).Select(static place => MathF.Sin(place))];
        var data = new ArrayDataset(Pictures.Shape, inputs, new float[3 * 20], 3);
        var network = new Perceptron(seed: 1);
        XElement page = Page(new TrainingReport("Regression", new ReportedRun("run", network.Fit(data, new FitOptions { Epochs = 1 })) { Network = network, Test = data }));
        Assert.Equal(["Curves", "Diagnosis", "Summary", "Filters and feature maps", "Layers"], page.Descendants("h2").Select(static heading => heading.Value));
    }

    [Fact]
    public void WhatIsWrongIsSaid()
    {
        var history = new History([new EpochResult(1, 1, null, null, null, default, 1), new EpochResult(2, 3, null, null, null, default, 1)]);
        Assert.Contains(history.Diagnose()[0].Text, Page(new TrainingReport("Wrong", new ReportedRun("run", history))).Value);
    }

    [Fact]
    public void NamesCannotBreakThePage()
    {
        const string Name = "</style><script>alert('&')</script>";
        var report = new TrainingReport(Name, new ReportedRun(Name, First.Value.History), new ReportedRun("b", First.Value.History));
        Assert.DoesNotContain("<script", report.ToHtml());
        XElement page = Page(report);
        Assert.Equal(Name, page.Descendants("h1").Single().Value);
        Assert.Equal(Name, page.Descendants("title").First().Value);
    }

    /// <summary>Browsers do not unescape what stands in a style element.</summary>
    [Fact]
    public void StyleSheetsNeedNoEscape() => Assert.False((PageStyle.Sheet + FigureStyle.Sheet).AsSpan().ContainsAny("<>&"));

    [Fact]
    public void TheSameRunIsTheSameFile()
    {
        using var folder = new TemporaryFolder();
        var report = new TrainingReport("A run", First.Value);
        report.Save(folder["run.html"]);
        Assert.Equal(report.ToHtml(), File.ReadAllText(folder["run.html"]));
        Assert.Contains(".html, found", Assert.Throws<ArgumentException>(() => report.Save(folder["run.htm"])).Message);
    }

    [Fact]
    public void WrongInputIsNamed()
    {
        ReportedRun run = First.Value;
        Assert.Contains("at least one run", Assert.Throws<ArgumentException>(static () => new TrainingReport("none")).Message);
        Assert.Contains("Two runs are named 'first'", Assert.Throws<ArgumentException>(() => new TrainingReport("two", run, run)).Message);
        Assert.Contains(
            "'a' has Test, but no Network", Assert.Throws<ArgumentException>(() => new TrainingReport("t", new ReportedRun("a", run.History) { Test = run.Test }).ToHtml()).Message);
        Assert.Contains(
            "'a' has 1 names of classes; expected 3",
            Assert.Throws<ArgumentException>(() => new TrainingReport(
                "t", new ReportedRun("a", run.History) { Network = run.Network, Test = run.Test, ClassNames = ["x"] }).ToHtml()).Message);
    }

    private static XElement Page(TrainingReport report) => XElement.Parse(report.ToHtml()["<!DOCTYPE html>".Length..]);
}
