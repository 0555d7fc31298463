using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>Points alone, such as the samples of a class. Each colour has a shape of its own.</summary>
/// <param name="name">Its name in the legend; if empty, it is not there.</param>
/// <param name="x">The numbers on the horizontal axis.</param>
/// <param name="y">As many on the vertical axis.</param>
/// <exception cref="ArgumentException">There are not as many.</exception>
public sealed class PointSeries(string name, IReadOnlyList<double> x, IReadOnlyList<double> y) : XYSeries(name, x, y)
{
    /// <summary>Around the point: circle, square, triangle, diamond.</summary>
    private static readonly string[] Shapes =
    [
        "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z", "m-4-4h8v8h-8z", "m0-5.5l5.2 9h-10.4z", "m0-5.8l5.8 5.8l-5.8 5.8l-5.8-5.8z",
    ];

    /// <inheritdoc/>
    internal override string? Describe() => $"{Count} points {Name}".TrimEnd();

    /// <inheritdoc/>
    internal override IEnumerable<XElement> Draw(PlotArea area, int color) => Points
        .Where(point => area.Shows(point.X, point.Y))
        .Select(point => Point(area.Column(point.X), area.Row(point.Y), color).WithTip(Tip(point.X, point.Y)));

    /// <inheritdoc/>
    internal override IEnumerable<XElement> DrawSign(double x, double y, int color) => [Point(x, y, color)];

    private static XElement Point(double x, double y, int color) => Svg.Element(
        "path",
        ("d", $"M{Svg.Number(x)} {Svg.Number(y)}{Shapes[color % Shapes.Length]}"), ("fill", FigureStyle.ColorOf(color)), ("class", "point"));
}
