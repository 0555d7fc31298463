using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>
/// Lines, points and surfaces between two axes. Made, it does not change:
/// <code>
/// new Plot
/// {
///     Title = "Loss", XLabel = "epoch", YScale = AxisScale.Logarithmic,
///     Layers = [new LineSeries("training", losses), new LineSeries("validation", validationLosses)],
/// }.Save("loss.svg");
/// </code>
/// </summary>
public sealed class Plot : Figure
{
    private const double Gap = 8;

    /// <summary>What is drawn, from the back to the front.</summary>
    public IReadOnlyList<PlotLayer> Layers { get; init; } = [];

    /// <summary>What the horizontal axis shows; nothing by default.</summary>
    public string XLabel { get; init; } = "";

    /// <summary>What the vertical axis shows; nothing by default.</summary>
    public string YLabel { get; init; } = "";

    /// <summary>How the horizontal axis is divided.</summary>
    public AxisScale XScale { get; init; }

    /// <summary>How the vertical axis is divided.</summary>
    public AxisScale YScale { get; init; }

    /// <summary>What the horizontal axis shows; if null, all points and a little more.</summary>
    public AxisRange? XRange { get; init; }

    /// <summary>What the vertical axis shows; if null, all points and a little more.</summary>
    public AxisRange? YRange { get; init; }

    /// <summary>The width of the picture in pixels, at least 160.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public int Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 160);
            field = value;
        }
    }
    = 480;

    /// <summary>The height of the picture in pixels, at least 160.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public int Height
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 160);
            field = value;
        }
    }
    = 320;

    /// <inheritdoc/>
    private protected override string Describe()
    {
        string axes = (XLabel.Length > 0, YLabel.Length > 0) switch
        {
            (true, true) => $" of {YLabel} over {XLabel}",
            (true, false) => $" over {XLabel}",
            (false, true) => $" of {YLabel}",
            _ => "",
        };
        string title = Title.Length > 0 ? $"{Title}: " : "";
        string layers = string.Join("; ", Layers.Select(static layer => layer.Describe()).OfType<string>());
        return $"{title}plot{axes}. {layers}".TrimEnd(' ', '.') + ".";
    }

    /// <inheritdoc/>
    private protected override Drawing Draw(double top)
    {
        int[] colors = Colors();
        var legend = new Legend([.. Layers.Zip(colors).Where(static pair => pair.First.LegendName is not null)], Width - (2 * Gap));
        List<XElement> content = [.. legend.Draw(Gap, top + Gap)];

        Axis y = Axis.Of(Layers.SelectMany(static layer => layer.YValues), YScale, YRange, Height / 55);
        double left = Gap + (YLabel.Length > 0 ? 20 : 0) + y.Ticks.Select(static tick => Svg.WidthOf(tick.Label)).DefaultIfEmpty().Max() + 6;
        double width = Width - left - 14;
        Axis x = Axis.Of(Layers.SelectMany(static layer => layer.XValues), XScale, XRange, (int)(width / 60));
        double areaTop = top + Gap + legend.Height + 4;
        double height = Height - areaTop - (XLabel.Length > 0 ? 44 : 26);
        var area = new PlotArea(left, areaTop, width, height, x, y);

        content.AddRange(DrawGrid(area));

        // An inner picture cuts off what does not fit into it.
        string box = string.Join(' ', new[] { left, areaTop, width, height }.Select(Svg.Number));
        content.Add(Svg.Element("svg", ("x", left), ("y", areaTop), ("width", width), ("height", height), ("viewBox", box)).With(
            [.. Layers.Zip(colors).SelectMany(pair => pair.First.Draw(area, pair.Second))]));
        content.Add(Svg.Element("rect", ("class", "frame"), ("x", left), ("y", areaTop), ("width", width), ("height", height)));
        if (XLabel.Length > 0)
        {
            content.Add(Svg.Text(XLabel, left + (width / 2), Height - Gap, "label"));
        }

        if (YLabel.Length > 0)
        {
            XElement label = Svg.Text(YLabel, 0, 0, "label");
            label.SetAttributeValue("transform", $"translate({Svg.Number(Gap + 10)} {Svg.Number(areaTop + (height / 2))}) rotate(-90)");
            content.Add(label);
        }

        return new Drawing(Width, Height, content);
    }

    private static IEnumerable<XElement> DrawGrid(PlotArea area)
    {
        foreach (Tick tick in area.X.Ticks)
        {
            double column = area.Column(tick.Value);
            yield return Svg.Element("path", ("class", "grid"), ("d", $"M{Svg.Number(column)} {Svg.Number(area.Top)}V{Svg.Number(area.Bottom)}"));
            yield return Svg.Text(tick.Label, column, area.Bottom + 17, "tick");
        }

        foreach (Tick tick in area.Y.Ticks)
        {
            double row = area.Row(tick.Value);
            yield return Svg.Element("path", ("class", "grid"), ("d", $"M{Svg.Number(area.Left)} {Svg.Number(row)}H{Svg.Number(area.Right)}"));
            yield return Svg.Text(tick.Label, area.Left - 6, row + 4, "tick", "end");
        }
    }

    /// <summary>The colours of the layers: those that were given, and of the others in their order those that were not.</summary>
    private int[] Colors()
    {
        using IEnumerator<int> free = Enumerable.Range(0, int.MaxValue).Where(color => Layers.All(layer => layer.GivenColor != color)).GetEnumerator();
        return [.. Layers.Select(layer => layer.GivenColor ?? (layer.TakesColor && free.MoveNext() ? free.Current : 0))];
    }
}
