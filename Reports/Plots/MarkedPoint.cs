using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>One point that matters, with a word beside it: where early stopping would end the run.</summary>
/// <param name="text">The word; if it is empty, there is only the mark.</param>
/// <param name="x">The number on the horizontal axis.</param>
/// <param name="y">The number on the vertical axis.</param>
public sealed class MarkedPoint(string text, double x, double y) : PlotLayer
{
    /// <summary>The word beside it.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The number of the mark's colour, from 0, as that of the series it is on; if null, it is that of text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Color
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
            field = value;
        }
    }

    /// <inheritdoc/>
    internal override IEnumerable<double> XValues => [x];

    /// <inheritdoc/>
    internal override IEnumerable<double> YValues => [y];

    /// <inheritdoc/>
    internal override string? Describe() => FormattableString.Invariant($"{(Text.Length > 0 ? Text : "mark")} at {x:G6}, {y:G4}");

    /// <inheritdoc/>
    internal override IEnumerable<XElement> Draw(PlotArea area, int color)
    {
        if (!area.Shows(x, y))
        {
            yield break;
        }

        double column = area.Column(x);
        string guide = $"M{Svg.Number(column)} {Svg.Number(area.Top)}V{Svg.Number(area.Bottom)}";
        if (Text.Length > 0)
        {
            yield return Svg.Element("path", ("class", "guide"), ("d", guide));
        }

        XElement mark = Svg.Element("circle", ("class", "mark"), ("cx", column), ("cy", area.Row(y)), ("r", 5.0)).WithTip(Describe()!);
        mark.SetAttributeValue("stroke", Color is { } own ? FigureStyle.ColorOf(own) : "var(--ink)");
        yield return mark;
        if (Text.Length > 0)
        {
            // At the end of the guide that is farther away: there the curve is not.
            bool isLeft = area.X.Place(x) < 0.5;
            double line = area.Y.Place(y) < 0.5 ? area.Top + 16 : area.Bottom - 8;
            yield return Svg.Text(Text, isLeft ? column + 6 : column - 6, line, "halo", isLeft ? "start" : "end");
        }
    }
}
