using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>The names of a plot's layers above it, in as many lines as they need.</summary>
/// <param name="layers">The layers with their colours.</param>
/// <param name="width">How wide a line may be.</param>
internal sealed class Legend(IReadOnlyList<(PlotLayer Layer, int Color)> layers, double width)
{
    private const double LineHeight = 20;
    private const double SignWidth = 30;
    private const double Gap = 16;

    private readonly (double X, int Line)[] _places = Places(layers, width);

    /// <summary>The height that it takes.</summary>
    public double Height => _places.Length == 0 ? 0 : (_places[^1].Line + 1) * LineHeight;

    /// <summary>Draws it from its upper left corner on.</summary>
    public IEnumerable<XElement> Draw(double left, double top)
    {
        foreach (((PlotLayer layer, int color), (double x, int line)) in layers.Zip(_places))
        {
            double middle = top + ((line + 0.5) * LineHeight);
            foreach (XElement sign in layer.DrawSign(left + x + (SignWidth / 2) - 2, middle, color))
            {
                yield return sign;
            }

            yield return Svg.Text(layer.LegendName!, left + x + SignWidth, middle + 4.5, "name", "start");
        }
    }

    private static (double X, int Line)[] Places(IReadOnlyList<(PlotLayer Layer, int Color)> layers, double width)
    {
        var places = new (double X, int Line)[layers.Count];
        (double x, int line) = (0, 0);
        for (int index = 0; index < places.Length; index++)
        {
            double needed = SignWidth + Svg.WidthOf(layers[index].Layer.LegendName!);
            if (x > 0 && x + needed > width)
            {
                (x, line) = (0, line + 1);
            }

            places[index] = (x, line);
            x += needed + Gap;
        }

        return places;
    }
}
