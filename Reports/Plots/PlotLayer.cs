using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>Something that is drawn between the axes of a <see cref="Plot"/>.</summary>
public abstract class PlotLayer
{
    private protected PlotLayer()
    {
    }

    /// <summary>The numbers that the horizontal axis has to show for it.</summary>
    internal virtual IEnumerable<double> XValues => [];

    /// <summary>The numbers that the vertical axis has to show for it.</summary>
    internal virtual IEnumerable<double> YValues => [];

    /// <summary>The name under which the legend has it; null if it has not.</summary>
    internal virtual string? LegendName => null;

    /// <summary>Whether it takes the next colour if it was not given one.</summary>
    internal virtual bool TakesColor => false;

    /// <summary>The colour that it was given.</summary>
    internal virtual int? GivenColor => null;

    /// <summary>What it shows, in a part of a sentence; null if nothing that has to be said.</summary>
    internal virtual string? Describe() => null;

    /// <summary>Draws it.</summary>
    internal abstract IEnumerable<XElement> Draw(PlotArea area, int color);

    /// <summary>Draws its sign in the legend, around a point.</summary>
    internal virtual IEnumerable<XElement> DrawSign(double x, double y, int color) => [];
}
