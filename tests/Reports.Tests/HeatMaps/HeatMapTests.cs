using System.Xml.Linq;

namespace Netwright.Reports.Tests.HeatMaps;

public sealed class HeatMapTests
{
    [Fact]
    public void AConfusionMatrixHasACellForEachPairOfClassesThatOccurs()
    {
        XElement svg = Drawn.Of(HeatMap.Of(Confusion(), ["cat", "dog", "frog"]));
        Assert.Equal(5, svg.OfClass("cell").Count());
        Assert.Equal(["8", "2", "5", "1", "9"], svg.Texts("value"));
        Assert.Equal(["cat", "dog", "frog"], svg.Texts("tick").Order().Distinct());
        Assert.Equal(["actual", "predicted"], svg.Texts("label").Order());
        Assert.Equal(["8 of cat taken for cat", "2 of cat taken for dog"], svg.OfClass("cell").Take(2).Select(static cell => cell.Value));
        Assert.Equal("Confusion matrix of 3 classes, rows actual, columns predicted: 88.0% of 25 samples are right.", svg.Get("aria-label"));
    }

    [Fact]
    public void RightAndWrongAnswersHaveDifferentColours()
    {
        XElement[] cells = [.. Drawn.Of(HeatMap.Of(Confusion())).OfClass("cell")];
        Assert.Equal("var(--c0)", cells[0].Get("fill"));
        Assert.Equal("var(--c1)", cells[1].Get("fill"));
        Assert.True(cells[1].Number("fill-opacity") > cells[3].Number("fill-opacity"));
        Assert.True(cells[2].Number("fill-opacity") > cells[0].Number("fill-opacity"));
    }

    [Fact]
    public void NumbersHaveSignsAndStrengths()
    {
        XElement svg = Drawn.Of(new HeatMap(new[,] { { 1, -0.5, double.NaN } }) { RowLabels = ["w"], ColumnLabels = ["a", "b", "c"], Title = "Weights" });
        Assert.Equal(["1", "-0.5"], svg.Texts("value"));
        XElement[] cells = [.. svg.OfClass("cell")];
        Assert.Equal(["var(--c0)", "var(--c1)"], cells.Select(static cell => cell.Get("fill")));
        Assert.Equal([0.55, 0.28], cells.Select(static cell => cell.Number("fill-opacity")));
    }

    [Fact]
    public void WrongLabelsAreNamed()
    {
        Assert.Contains("RowLabels: expected 1 names, found 2", Assert.Throws<ArgumentException>(static () => new HeatMap(new double[1, 1]) { RowLabels = ["a", "b"] }).Message);
        Assert.Contains("names: expected 3 names, found 1", Assert.Throws<ArgumentException>(static () => HeatMap.Of(Confusion(), ["a"])).Message);
    }

    private static ConfusionMatrix Confusion()
    {
        var confusion = new ConfusionMatrix(3);
        foreach ((int actual, int predicted, int count) in new[] { (0, 0, 8), (0, 1, 2), (1, 1, 5), (2, 0, 1), (2, 2, 9) })
        {
            for (int sample = 0; sample < count; sample++)
            {
                confusion.Add(actual, predicted);
            }
        }

        return confusion;
    }
}
