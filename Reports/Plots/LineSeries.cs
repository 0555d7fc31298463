using System.Text;
using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>Points joined by a line, such as the losses of epochs. Where a number is NaN or infinite, the line has a gap.</summary>
public sealed class LineSeries : XYSeries
{
    /// <summary>Of more points, only the line is drawn.</summary>
    private const int MostDots = 60;

    /// <summary>Makes a line.</summary>
    /// <param name="name">Its name in the legend; if empty, it is not there.</param>
    /// <param name="x">The numbers on the horizontal axis.</param>
    /// <param name="y">As many on the vertical axis.</param>
    /// <exception cref="ArgumentException">There are not as many.</exception>
    public LineSeries(string name, IReadOnlyList<double> x, IReadOnlyList<double> y)
        : base(name, x, y)
    {
    }

    /// <summary>Makes a line of what came one after another: on the horizontal axis stand 1, 2, 3, …</summary>
    /// <param name="name">Its name in the legend; if empty, it is not there.</param>
    /// <param name="y">The numbers on the vertical axis.</param>
    public LineSeries(string name, IReadOnlyList<double> y)
        : base(name, [.. Enumerable.Range(1, y?.Count ?? 0)], y!)
    {
    }

    /// <summary>Whether it is dashed: to tell two lines of a colour apart.</summary>
    public bool IsDashed { get; init; }

    /// <inheritdoc/>
    internal override string? Describe()
    {
        (double X, double Y)[] points = [.. Points.Where(static point => double.IsFinite(point.Y))];
        return points.Length == 0
            ? $"{Name} (nothing)"
            : FormattableString.Invariant($"{Name} from {points[0].Y:G4} to {points[^1].Y:G4}");
    }

    /// <inheritdoc/>
    internal override IEnumerable<XElement> Draw(PlotArea area, int color)
    {
        var path = new StringBuilder();
        bool isDown = false;
        foreach ((double x, double y) in Points)
        {
            if (area.Has(x, y))
            {
                path.Append(isDown ? 'L' : 'M').Append(Svg.Number(area.Column(x))).Append(' ').Append(Svg.Number(area.Row(y)));
                isDown = true;
            }
            else
            {
                isDown = false;
            }
        }

        if (path.Length > 0)
        {
            yield return Line(("d", path.ToString()), color);
        }

        foreach ((double x, double y) in Count <= MostDots ? Points.Where(point => area.Shows(point.X, point.Y)) : [])
        {
            yield return Svg.Element("circle", ("cx", area.Column(x)), ("cy", area.Row(y)), ("r", IsDashed ? 1.75 : 2.75), ("fill", FigureStyle.ColorOf(color)))
                .WithTip(Tip(x, y));
        }
    }

    /// <inheritdoc/>
    internal override IEnumerable<XElement> DrawSign(double x, double y, int color) =>
        [Line(("d", $"M{Svg.Number(x - 11)} {Svg.Number(y)}h22"), color)];

    private XElement Line((string Name, object Value) path, int color) =>
        Svg.Element("path", path, ("class", IsDashed ? "line dashed" : "line"), ("stroke", FigureStyle.ColorOf(color)));
}
