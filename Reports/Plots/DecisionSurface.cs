using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>
/// What a network decides everywhere in the plane, as colours behind the samples. The classes have the colours from 0 on, as the first series have.
/// </summary>
public sealed class DecisionSurface : PlotLayer
{
    private const int Resolution = 160;

    /// <summary>The opacity of the surest decision.</summary>
    private const double Strength = 0.5;

    private readonly Func<double, double, (int Class, double Certainty)> _decide;
    private readonly Func<double, double, double>? _probability;

    private DecisionSurface(Func<double, double, (int Class, double Certainty)> decide, Func<double, double, double>? probability)
    {
        _decide = decide;
        _probability = probability;
    }

    /// <summary>Two classes: the surer, the stronger the colour, and a line where neither is likelier.</summary>
    /// <param name="probability">The probability of the second class (1) at a point, <c>(x, y) => net.Forward([(float)x, (float)y])[0]</c>.</param>
    public static DecisionSurface OfProbability(Func<double, double, double> probability)
    {
        ArgumentNullException.ThrowIfNull(probability);
        return new DecisionSurface(Decide, probability);

        (int Class, double Certainty) Decide(double x, double y)
        {
            double second = Math.Clamp(probability(x, y), 0, 1);
            return second > 0.5 ? (1, (2 * second) - 1) : (0, 1 - (2 * second));
        }
    }

    /// <summary>Any number of classes, each with its colour.</summary>
    /// <param name="classOf">The class at a point, <c>(x, y) => net.Classify([(float)x, (float)y])</c>; −1 for none.</param>
    public static DecisionSurface OfClasses(Func<double, double, int> classOf)
    {
        ArgumentNullException.ThrowIfNull(classOf);
        return new DecisionSurface((x, y) => (classOf(x, y), 0.8), null);
    }

    /// <inheritdoc/>
    internal override string? Describe() => "behind it the regions of the classes";

    /// <inheritdoc/>
    internal override IEnumerable<XElement> Draw(PlotArea area, int color)
    {
        byte[] pixels = new byte[Resolution * Resolution * 4];
        for (int place = 0; place < Resolution * Resolution; place++)
        {
            double x = area.X.ValueAt(((place % Resolution) + 0.5) / Resolution);
            double y = area.Y.ValueAt(1 - (((place / Resolution) + 0.5) / Resolution));
            (int label, double certainty) = _decide(x, y);
            if (label >= 0 && !double.IsNaN(certainty))
            {
                (byte red, byte green, byte blue) = FigureStyle.PixelOf(label);
                byte opacity = (byte)(byte.MaxValue * Strength * certainty);
                (pixels[4 * place], pixels[(4 * place) + 1], pixels[(4 * place) + 2], pixels[(4 * place) + 3]) = (red, green, blue, opacity);
            }
        }

        yield return Svg.Image(new PixelImage(Resolution, Resolution, 4, pixels), area.Left, area.Top, area.Width, area.Height);
        string boundary = _probability is null ? "" : Contour.Trace(area, _probability, 0.5);
        if (boundary.Length > 0)
        {
            yield return Svg.Element("path", ("class", "boundary"), ("d", boundary));
        }
    }
}
