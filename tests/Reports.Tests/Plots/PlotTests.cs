using System.Globalization;
using System.Xml.Linq;
using Netwright.Runtime.Tests.Files;

namespace Netwright.Reports.Tests.Plots;

public sealed class PlotTests
{
    [Fact]
    public void PointsStandWhereTheirNumbersAre()
    {
        XElement svg = Drawn.Of(new Plot { XRange = new(0, 10), YRange = new(-1, 1), Layers = [new LineSeries("loss", [0, 5, 10], [-1, 0.5, 1])] });
        XElement frame = svg.OfClass("frame").Single();
        (double left, double top, double width, double height) = (frame.Number("x"), frame.Number("y"), frame.Number("width"), frame.Number("height"));
        XElement[] dots = [.. svg.All("circle")];
        Assert.Equal(3, dots.Length);
        Assert.Equal(left, dots[0].Number("cx"), 0.02);
        Assert.Equal(top + height, dots[0].Number("cy"), 0.02);
        Assert.Equal(left + (width / 2), dots[1].Number("cx"), 0.02);
        Assert.Equal(top + (height / 4), dots[1].Number("cy"), 0.02);
        Assert.Equal(left + width, dots[2].Number("cx"), 0.02);
        Assert.Equal(top, dots[2].Number("cy"), 0.02);
        Assert.Equal("loss, 5: 0.5", dots[1].Value);
    }

    [Fact]
    public void LogarithmicAxesTakeEqualLengthsForEqualRatios()
    {
        XElement svg = Drawn.Of(new Plot { YScale = AxisScale.Logarithmic, Layers = [new LineSeries("loss", [1, 0.1, 0, 0.01, -1])] });
        double[] rows = [.. svg.All("circle").Select(static dot => dot.Number("cy"))];
        Assert.Equal(3, rows.Length);
        Assert.Equal(rows[1] - rows[0], rows[2] - rows[1], 0.05);
    }

    [Fact]
    public void WhatIsNoNumberIsAGap()
    {
        XElement svg = Drawn.Of(new Plot { Layers = [new LineSeries("", [1, 2, double.NaN, 3, double.PositiveInfinity, 2, 1])] });
        Assert.Equal(3, Line(svg).Count(static character => character == 'M'));
        Assert.Equal(5, svg.All("circle").Count());
    }

    [Fact]
    public void ManyPointsAreALineWithoutDots()
    {
        XElement svg = Drawn.Of(new Plot { Layers = [new LineSeries("", [.. Enumerable.Range(0, 500).Select(static x => Math.Sin(x / 50.0))])] });
        Assert.Empty(svg.All("circle"));
        Assert.Equal(499, Line(svg).Count(static character => character == 'L'));
    }

    [Fact]
    public void NothingIsAPlotToo()
    {
        XElement svg = Drawn.Of(new Plot { Layers = [new LineSeries("nothing", [double.NaN])] });
        Assert.NotEmpty(svg.Texts("tick"));
        Assert.NotEmpty(Drawn.Of(new Plot()).Texts("tick"));
    }

    [Fact]
    public void TheLegendNamesTheSeriesInTheirColours()
    {
        XElement svg = Drawn.Of(new Plot
        {
            Layers =
            [
                new LineSeries("training", [1, 2]), new LineSeries("validation", [2, 3]) { Color = 0, IsDashed = true }, new PointSeries("a & <b>", [1], [2]),
                new LineSeries("", [1, 1]),
            ],
        });
        Assert.Equal(["training", "validation", "a & <b>"], svg.Texts("name"));
        Assert.Equal(["var(--c1)", "var(--c0)"], svg.OfClass("line").Select(static line => line.Get("stroke")).Take(2));
        Assert.Equal(2, svg.OfClass("dashed").Count());
        Assert.Equal("var(--c2)", svg.OfClass("point").First().Get("fill"));
    }

    [Fact]
    public void ADecisionSurfaceColoursTheSideOfEachClass()
    {
        // The second class is above the diagonal.
        Plot plot = new()
        {
            XRange = new(0, 1),
            YRange = new(0, 1),
            Layers = [DecisionSurface.OfProbability(static (x, y) => 1 / (1 + Math.Exp(20 * (x - y))))],
        };
        XElement svg = Drawn.Of(plot);
        PixelImage pixels = svg.All("image").Single().Pixels();
        (byte red, byte green, byte blue) = FigureStyle.PixelOf(1);
        Assert.Equal([red, green, blue], pixels.Pixels.Slice(4 * ((5 * pixels.Width) + 5), 3).ToArray());
        (red, green, blue) = FigureStyle.PixelOf(0);
        Assert.Equal([red, green, blue], pixels.Pixels.Slice(4 * (((pixels.Height - 5) * pixels.Width) + pixels.Width - 5), 3).ToArray());

        // The line between them runs from corner to corner.
        XElement frame = svg.OfClass("frame").Single();
        foreach ((double x, double y) in Points(svg.OfClass("boundary").Single().Get("d")))
        {
            double across = (x - frame.Number("x")) / frame.Number("width");
            double up = (frame.Number("y") + frame.Number("height") - y) / frame.Number("height");
            Assert.Equal(across, up, 1e-3);
        }
    }

    [Fact]
    public void RegionsOfManyClassesHaveTheirColours()
    {
        XElement svg = Drawn.Of(new Plot { XRange = new(0, 4), Layers = [DecisionSurface.OfClasses(static (x, _) => (int)x - 1)] });
        PixelImage pixels = svg.All("image").Single().Pixels();
        for (int region = 0; region < 4; region++)
        {
            ReadOnlySpan<byte> pixel = pixels.Pixels.Slice(4 * ((2 * region) + 1) * pixels.Width / 8, 4);
            Assert.Equal(region == 0 ? 0 : FigureStyle.PixelOf(region - 1).Red, pixel[0]);
            Assert.Equal(region == 0, pixel[3] == 0);
        }

        Assert.Empty(svg.OfClass("boundary"));
    }

    [Fact]
    public void ScreenReadersHearWhatItShows()
    {
        var plot = new Plot
        {
            Title = "Loss",
            XLabel = "epoch",
            YLabel = "loss",
            Layers = [new LineSeries("training", [2, 0.5]), new MarkedPoint("best epoch", 2, 0.5)],
        };
        Assert.Equal("Loss: plot of loss over epoch. training from 2 to 0.5; best epoch at 2, 0.5.", Drawn.Of(plot).Get("aria-label"));
        Assert.Equal("img", Drawn.Of(plot).Get("role"));
        Assert.Equal("mine", Drawn.Of(new Plot { Description = "mine" }).Get("aria-label"));
    }

    [Fact]
    public void TheSamePlotIsTheSameFileInEveryCulture()
    {
        var plot = new Plot { Layers = [new LineSeries("a", [1.5, 2.5]), DecisionSurface.OfProbability(static (x, _) => x / 3)] };
        string expected = plot.ToSvg();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "minus" } };
            Assert.Equal(expected, plot.ToSvg());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void WrongInputIsNamed()
    {
        Assert.Contains("'loss' has 2 numbers x and 1 numbers y", Assert.Throws<ArgumentException>(static () => new LineSeries("loss", [1, 2], [3])).Message);
        Assert.Throws<ArgumentOutOfRangeException>(static () => new LineSeries("loss", [1]) { Color = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Plot { Width = 10 });
    }

    [Fact]
    public void AFileIsSavedWholeAndOnlyAsSvg()
    {
        using var folder = new TemporaryFolder();
        var plot = new Plot { Title = "Loss" };
        plot.Save(folder["loss.svg"]);
        Assert.Equal(plot.ToSvg(), File.ReadAllText(folder["loss.svg"]));
        Assert.Contains(".svg, found", Assert.Throws<ArgumentException>(() => plot.Save(folder["loss.png"])).Message);
        Assert.Equal(["loss.svg"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    private static string Line(XElement svg) => svg.OfClass("line").Single().Get("d");

    private static IEnumerable<(double X, double Y)> Points(string path) => path
        .Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static point => point.Split(' '))
        .Select(static point => (double.Parse(point[0], CultureInfo.InvariantCulture), double.Parse(point[1], CultureInfo.InvariantCulture)));
}
